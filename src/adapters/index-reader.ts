import type { AsPlainObject } from "minisearch";
import type { PreparedDocument } from "../core/document.js";
import type { SerialisedVocabulary } from "./corpus-vocabulary.js";
import { broken, type IndexManifest, type IndexSource } from "./index-manifest.js";
import type { QuantisedVectors } from "./memory-library.js";
import { sha256 } from "./sha256.js";

/** The files of a generation that every runtime reads, by role. */
export const FILES = {
  documents: "documents.json",
  lexical: "lexical.json",
  vocabulary: "vocabulary.json",
  vectors: "vectors.f32",
  sentenceRows: "sentences.i8",
  sentenceScales: "sentence-scales.f32",
} as const;

/** An index, read: what the in-memory adapters are made of. */
export interface IndexContent {
  readonly manifest: IndexManifest;
  readonly documents: readonly PreparedDocument[];
  readonly lexical: AsPlainObject;
  readonly vocabulary: SerialisedVocabulary;
  readonly vectors: Float32Array;
  readonly sentenceVectors: QuantisedVectors;
}

/**
 * Reads files of a manifest's generation and refuses them unless every byte is as it was written.
 * @throws FootnoteError INDEX_BROKEN
 */
export async function readVerified(
  source: IndexSource,
  { generation, files }: IndexManifest,
  names: readonly string[],
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const verified = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const name of names) {
    const path = `${generation}/${name}`;
    const expected = files[name];
    if (!expected) throw broken(source, path, "is not listed in the manifest");
    let content: Uint8Array<ArrayBuffer>;
    try {
      content = await source.read(path);
    } catch (cause) {
      throw broken(source, path, "is missing or cannot be read", cause);
    }
    if (content.byteLength !== expected.bytes)
      throw broken(source, path, `has ${content.byteLength} bytes, not the ${expected.bytes} it was written with`);
    if ((await sha256(content)) !== expected.sha256) throw broken(source, path, "does not match its checksum");
    verified.set(name, content);
  }
  return verified;
}

/** @throws FootnoteError INDEX_BROKEN where a file is not among those given, or holds another number of vectors than the manifest says */
export function decodeIndex(
  source: IndexSource,
  manifest: IndexManifest,
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): IndexContent {
  const { generation, passages, sentences } = manifest;
  const { dimension } = manifest.embedder;
  const need = (name: string): Uint8Array<ArrayBuffer> => {
    const content = files.get(name);
    if (!content) throw broken(source, `${generation}/${name}`, "is not listed in the manifest");
    return content;
  };
  const rows = need(FILES.sentenceRows);
  const content: IndexContent = {
    manifest,
    documents: parse<PreparedDocument[]>(need(FILES.documents)),
    lexical: parse<AsPlainObject>(need(FILES.lexical)),
    vocabulary: parse<SerialisedVocabulary>(need(FILES.vocabulary)),
    vectors: floats(need(FILES.vectors)),
    sentenceVectors: {
      rows: new Int8Array(rows.buffer, rows.byteOffset, rows.byteLength),
      scales: floats(need(FILES.sentenceScales)),
      dimension,
    },
  };
  if (content.vectors.length !== passages * dimension || rows.length !== sentences * dimension) {
    throw broken(source, generation, "holds another number of vectors than its manifest says");
  }
  return content;
}

function parse<T>(content: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(content)) as T;
}

/** A view where the bytes begin at a float's boundary, as a whole file's do; else a copy. */
function floats(content: Uint8Array<ArrayBuffer>): Float32Array {
  const { buffer, byteOffset, byteLength } = content;
  if (byteOffset % Float32Array.BYTES_PER_ELEMENT !== 0) return new Float32Array(content.slice().buffer);
  return new Float32Array(buffer, byteOffset, byteLength / Float32Array.BYTES_PER_ELEMENT);
}
