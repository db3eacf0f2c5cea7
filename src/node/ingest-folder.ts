import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type IndexManifest, sameEmbedder } from "../adapters/index-manifest.js";
import { MemoryLibrary } from "../adapters/memory-library.js";
import type { PreparedDocument } from "../core/document.js";
import { FootnoteError } from "../core/errors.js";
import { buildIndex, type DocumentVectors } from "../ingest/build-index.js";
import { documentId, parseDocument, type SourceFile } from "../ingest/parse-document.js";
import { readCorpus } from "./corpus-folder.js";
import { type EmbeddingModel, parseModel } from "./embedding-models.js";
import { type IndexFiles, readIndex } from "./index-files.js";
import { unwritable } from "./index-folder.js";
import { withIndexLock } from "./index-lock.js";
import { writeIndex } from "./index-writer.js";
import { type IngestModel, openIngestEmbedder, splitterFor } from "./ingest-embedder.js";
import { describe, holdsModel, WEIGHTS_FILE } from "./model-files.js";

export interface IngestOptions extends IngestModel {
  readonly corpus: string;
  readonly index: string;
  /** Build anew even where nothing has changed. */
  readonly force?: boolean;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

export interface IngestResult {
  readonly manifest: IndexManifest;
  /** False when the index already was what the sources make. */
  readonly written: boolean;
}

/** Makes the index of a corpus folder. What is there already and still true is kept; a failure leaves it as it was. */
export async function ingestFolder(options: IngestOptions): Promise<IngestResult> {
  const sources = await readCorpus(options.corpus);
  const { model, revision } = parseModel(options.model);
  try {
    await mkdir(options.index, { recursive: true });
  } catch (cause) {
    throw unwritable(options.index, cause);
  }
  return withIndexLock(options.index, async () => {
    const existing = options.force ? undefined : await readIndex(options.index).catch(() => undefined);
    if (existing && holdsExactly(existing, sources) && (await isMadeBy(existing.manifest, model, revision, options.models))) {
      return { manifest: existing.manifest, written: false };
    }
    const embedder = await openIngestEmbedder(options);
    const reusable = existing && sameEmbedder(existing.manifest.embedder, embedder.description) ? existing : undefined;
    const documents = await buildIndex(sources, {
      embedder,
      splitter: splitterFor,
      ...(reusable ? { known: knownVectors(reusable) } : {}),
      ...(options.onProgress ? { onProgress: options.onProgress } : {}),
    });
    try {
      return { manifest: await writeIndex(options.index, documents, embedder.description), written: true };
    } catch (cause) {
      if (cause instanceof FootnoteError) throw cause;
      throw unwritable(options.index, cause);
    }
  });
}

/** Whether an index is of this model's vectors, told without loading the model where its weights are at hand. */
async function isMadeBy(
  { embedder }: IndexManifest,
  model: EmbeddingModel,
  revision: string | undefined,
  models: string,
): Promise<boolean> {
  if (embedder.id !== model.id) return false;
  if (revision !== undefined) return embedder.revision?.startsWith(revision) ?? false;
  return !holdsModel(models, model.id) || sameEmbedder(embedder, describe(model, await readFile(join(models, model.id, WEIGHTS_FILE))));
}

/**
 * The same texts under the same names, read the same way: a renamed file is another document, and one renamed from .txt to .md
 * is read as Markdown. To parse is cheap beside embedding.
 */
function holdsExactly({ documents }: IndexFiles, sources: readonly SourceFile[]): boolean {
  return (
    documents.length === sources.length &&
    sources.every((source, at) => {
      const held = documents[at]?.document;
      return held?.sha256 === source.sha256 && held.id === documentId(source.name) && isDeepStrictEqual(held, parseDocument(source));
    })
  );
}

/** Vectors of an opened index, looked up by the source's hash; only where passages and sentences are the same too. */
function knownVectors(files: IndexFiles): (sha256: string, prepared: PreparedDocument) => DocumentVectors | undefined {
  const { dimension } = files.manifest.embedder;
  const library = new MemoryLibrary(files.documents, files.sentenceVectors);
  const firstSentence = new Map<string, number>();
  let sentences = 0;
  for (const one of files.documents) {
    firstSentence.set(one.document.id, sentences);
    sentences += one.sentences.length;
  }
  const { rows, scales } = files.sentenceVectors;
  return (sha256, prepared) => {
    const old = library.document(prepared.document.id);
    if (old?.document.sha256 !== sha256 || JSON.stringify(old) !== JSON.stringify(prepared)) return undefined;
    const range = library.passageRange(prepared.document.id);
    const first = firstSentence.get(prepared.document.id) ?? 0;
    const passage = (_: unknown, at: number) =>
      Array.from(files.vectors.subarray((range.start + at) * dimension, (range.start + at + 1) * dimension));
    const sentence = (_: unknown, at: number) => {
      const row = first + at;
      return Array.from(rows.subarray(row * dimension, (row + 1) * dimension), (value) => value * (scales[row] as number));
    };
    return { passages: prepared.passages.map(passage), sentences: prepared.sentences.map(sentence) };
  };
}
