import { FORMAT_VERSION, sameEmbedder } from "../../adapters/index-manifest.js";
import { quantise } from "../../adapters/memory-library.js";
import { type Database, inTransaction, type SqlSession } from "../../adapters/postgres/database.js";
import {
  adoptEmbedder,
  buildVectorIndex,
  putDocument,
  removeAll,
  removeDocument,
  takeTurn,
} from "../../adapters/postgres/document-writer.js";
import { migrate } from "../../adapters/postgres/migrations.js";
import { readState, type StoreState } from "../../adapters/postgres/store-state.js";
import { FootnoteError } from "../../core/errors.js";
import type { Embedder } from "../../core/ports.js";
import { buildDocument, refuseClashes } from "../../ingest/build-index.js";
import { documentId, type SourceFile } from "../../ingest/parse-document.js";
import { readCorpus } from "../corpus-folder.js";
import { type IngestModel, openIngestEmbedder, splitterFor } from "../ingest-embedder.js";

export interface IngestStoreOptions extends IngestModel {
  readonly database: Database;
  readonly corpus: string;
  /** Write anew even what has not changed, and what was made by another model or an older Footnote. */
  readonly force?: boolean;
  /** Documents. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

export interface IngestStoreResult {
  readonly documents: number;
  readonly passages: number;
  readonly written: number;
  readonly removed: number;
}

/** Held by the one process that ingests. */
const INGEST_LOCK = 7_351_002;
/** Up to so many passages comparing with each is as quick as an index. */
const INDEXED_FROM = 1_000;
const BEGIN = "BEGIN; SET LOCAL lock_timeout = 60000; SET LOCAL jit = off";

/**
 * Makes the store hold what the corpus folder holds: a transaction a document, each seen by every reader once it is committed.
 * Where it is stopped halfway, the documents done are new, the others as they were, and the next run does the rest.
 */
export async function ingestStore(options: IngestStoreOptions): Promise<IngestStoreResult> {
  const { database } = options;
  const sources = await readCorpus(options.corpus);
  refuseClashes(sources);
  if (sources.every(({ text }) => text.trim() === "")) {
    throw new FootnoteError("CORPUS_EMPTY", "The corpus holds no text to answer from; add a .md or .txt file with at least one sentence.");
  }
  await migrate(database);
  const unlock = await database.lock(INGEST_LOCK);
  if (!unlock) throw new FootnoteError("STORE_BUSY", "Another ingest is writing to this store; wait for it to finish, and run this again.");
  try {
    return await ingest(sources, options);
  } finally {
    await unlock();
  }
}

async function ingest(sources: readonly SourceFile[], options: IngestStoreOptions): Promise<IngestStoreResult> {
  const { database, force = false, onProgress = () => undefined } = options;
  const embedder = await openIngestEmbedder(options);
  const { state, held } = await inTransaction(database, BEGIN, async (session) => ({
    state: await readState(session),
    held: await heldDocuments(session),
  }));
  const isSame = state.embedder !== undefined && sameEmbedder(state.embedder, embedder.description) && state.format === FORMAT_VERSION;
  if (state.documents > 0 && !isSame) return rebuild(sources, embedder, state, options);
  if (!isSame) {
    await inTransaction(database, BEGIN, (session) =>
      adoptEmbedder(session, embedder.description, FORMAT_VERSION, state.embedder?.dimension === embedder.description.dimension),
    );
  }
  const changed = sources.filter(({ name, sha256 }) => force || held.get(documentId(name)) !== sha256);
  const kept = new Set(sources.map(({ name }) => documentId(name)));
  const gone = [...held.keys()].filter((id) => !kept.has(id));
  for (const [done, source] of changed.entries()) {
    onProgress({ done, total: changed.length });
    await inTransaction(database, BEGIN, async (session) => {
      await takeTurn(session);
      await put(session, source, embedder);
    });
  }
  if (changed.length > 0) onProgress({ done: changed.length, total: changed.length });
  for (const id of gone) {
    await inTransaction(database, BEGIN, async (session) => {
      await takeTurn(session);
      await removeDocument(session, id);
    });
  }
  return { ...(await finish(database, changed.length + gone.length > 0)), written: changed.length, removed: gone.length };
}

/** All anew in one transaction: vectors of two makes, or texts cut in two ways, must not stand side by side. */
async function rebuild(
  sources: readonly SourceFile[],
  embedder: Embedder,
  state: StoreState,
  { database, force = false, onProgress = () => undefined }: IngestStoreOptions,
): Promise<IngestStoreResult> {
  const { description } = embedder;
  if (state.embedder && state.embedder.dimension !== description.dimension) {
    throw new FootnoteError(
      "EMBEDDER_MISMATCH",
      `The store holds vectors of ${state.embedder.dimension} numbers by ${state.embedder.id}, ${description.id} makes ${description.dimension}; name another database with --store.`,
    );
  }
  if (!force) {
    throw new FootnoteError(
      "EMBEDDER_MISMATCH",
      `The store was made with ${state.embedder?.id} (format ${state.format}), here is ${description.id} of other weights or format ${FORMAT_VERSION}; rebuild all of it with --force.`,
    );
  }
  await inTransaction(database, BEGIN, async (session) => {
    await takeTurn(session);
    await removeAll(session);
    await adoptEmbedder(session, description, FORMAT_VERSION, true);
    for (const [done, source] of sources.entries()) {
      onProgress({ done, total: sources.length });
      await put(session, source, embedder);
    }
  });
  return { ...(await finish(database, true)), written: sources.length, removed: state.documents };
}

async function put(session: SqlSession, source: SourceFile, embedder: Embedder): Promise<void> {
  const { prepared, vectors } = await buildDocument(source, { embedder, splitter: splitterFor });
  const sentences = quantise(vectors.sentences, embedder.description.dimension);
  await putDocument(session, { prepared, passages: vectors.passages, sentences });
}

async function heldDocuments(session: SqlSession): Promise<Map<string, string>> {
  const rows = await session.query<{ id: string; sha256: string }>("SELECT id, sha256 FROM footnote.documents");
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
}

/** The graph is built once there is something to build it of: all at once is quicker, and finds more. */
async function finish(database: Database, changed: boolean): Promise<{ documents: number; passages: number }> {
  return inTransaction(database, BEGIN, async (session) => {
    const { documents, passages } = await readState(session);
    if (passages > INDEXED_FROM) await buildVectorIndex(session);
    if (changed)
      for (const table of ["documents", "passages", "passage_terms", "terms", "words"]) await session.query(`ANALYZE footnote.${table}`);
    return { documents, passages };
  });
}
