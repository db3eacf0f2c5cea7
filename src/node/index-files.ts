import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AsPlainObject } from "minisearch";
import type { SerialisedVocabulary } from "../adapters/corpus-vocabulary.js";
import type { QuantisedVectors } from "../adapters/memory-library.js";
import type { PreparedDocument } from "../core/document.js";
import { broken, type IndexManifest, readManifest } from "./index-manifest.js";
import { sha256 } from "./model-files.js";

/** The files of a generation, by role. */
export const FILES = {
  documents: "documents.json",
  lexical: "lexical.json",
  vocabulary: "vocabulary.json",
  vectors: "vectors.f32",
  sentenceRows: "sentences.i8",
  sentenceScales: "sentence-scales.f32",
} as const;
export const HNSW_FOLDER = "hnsw";
export const HNSW_GRAPH = join(HNSW_FOLDER, "hnswlib.index");

export interface IndexFiles {
  readonly manifest: IndexManifest;
  readonly documents: readonly PreparedDocument[];
  readonly lexical: AsPlainObject;
  readonly vocabulary: SerialisedVocabulary;
  readonly vectors: Float32Array;
  readonly sentenceVectors: QuantisedVectors;
  /** Path of the HNSW graph, its checksum verified. */
  readonly graph: string;
}

/** Reads a whole index and refuses it unless every byte is as it was written. */
export async function readIndex(index: string): Promise<IndexFiles> {
  const manifest = await readManifest(index);
  try {
    return await readGeneration(index, manifest);
  } catch (error) {
    // An ingest may have finished meanwhile and swept this generation away: then there is a newer one.
    const newer = await readManifest(index);
    if (newer.generation === manifest.generation) throw error;
    return readGeneration(index, newer);
  }
}

async function readGeneration(index: string, manifest: IndexManifest): Promise<IndexFiles> {
  const folder = join(index, manifest.generation);
  const bytes = new Map<string, Buffer>();
  for (const [name, expected] of Object.entries(manifest.files)) {
    const file = join(folder, name);
    let content: Buffer;
    try {
      content = await readFile(file);
    } catch (cause) {
      throw broken(file, index, "is missing or cannot be read", cause);
    }
    if (content.byteLength !== expected.bytes)
      throw broken(file, index, `has ${content.byteLength} bytes, not the ${expected.bytes} it was written with`);
    if (sha256(content) !== expected.sha256) throw broken(file, index, "does not match its checksum");
    bytes.set(name, content);
  }
  const need = (name: string): Buffer => {
    const content = bytes.get(name);
    if (!content) throw broken(join(folder, name), index, "is not listed in the manifest");
    return content;
  };
  need(HNSW_GRAPH);
  const { dimension } = manifest.embedder;
  const files: IndexFiles = {
    manifest,
    documents: parse<PreparedDocument[]>(need(FILES.documents)),
    lexical: parse<AsPlainObject>(need(FILES.lexical)),
    vocabulary: parse<SerialisedVocabulary>(need(FILES.vocabulary)),
    vectors: floats(need(FILES.vectors)),
    sentenceVectors: { rows: new Int8Array(need(FILES.sentenceRows)), scales: floats(need(FILES.sentenceScales)), dimension },
    graph: join(folder, HNSW_GRAPH),
  };
  if (files.vectors.length !== manifest.passages * dimension || files.sentenceVectors.rows.length !== manifest.sentences * dimension) {
    throw broken(folder, index, "holds another number of vectors than its manifest says");
  }
  return files;
}

function parse<T>(content: Buffer): T {
  return JSON.parse(content.toString("utf8")) as T;
}

function floats(content: Buffer): Float32Array {
  return new Float32Array(content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength));
}
