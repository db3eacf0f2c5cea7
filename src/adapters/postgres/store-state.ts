import { FootnoteError } from "../../core/errors.js";
import type { EmbedderDescription } from "../../core/ports.js";
import type { SqlSession } from "./database.js";

/** What holds for all documents of a store at one moment. */
export interface StoreState {
  /** Grows with every change. */
  readonly version: number;
  /** Undefined until the first document. */
  readonly embedder: EmbedderDescription | undefined;
  /** Of what is written: parser, splitter, passages. */
  readonly format: number | undefined;
  readonly documents: number;
  readonly passages: number;
  /** Terms of all passages, each once a passage: their share is the mean length that BM25 weighs by. */
  readonly textTerms: number;
  readonly sectionTerms: number;
}

interface Row {
  readonly version: number;
  readonly embedder: string | null;
  readonly format: number | null;
  readonly documents: number;
  readonly passages: number;
  readonly text_terms: number;
  readonly section_terms: number;
}

/** Candidates that pgvector keeps while it walks its graph, from so many passages up: more find more, and take longer. */
const BREADTHS: readonly (readonly [passages: number, breadth: number])[] = [
  [50_000, 1000],
  [0, 200],
];

/** Reads the state, and sets how widely the transaction's vector searches look. */
export async function readState(session: SqlSession): Promise<StoreState> {
  const breadth = BREADTHS.map(([passages, ef]) => `WHEN passages >= ${passages} THEN ${ef}`).join(" ");
  const [row] = await session.query<Row>(
    `SELECT version::float8, embedder, format, documents::float8, passages::float8, text_terms::float8, section_terms::float8,
       set_config('hnsw.ef_search', (CASE ${breadth} END)::text, true)
     FROM footnote.state`,
  );
  if (!row) throw new FootnoteError("INDEX_BROKEN", 'The store has lost its state; drop its schema "footnote" and ingest again.');
  return {
    version: row.version,
    embedder: row.embedder === null ? undefined : (JSON.parse(row.embedder) as EmbedderDescription),
    format: row.format ?? undefined,
    documents: row.documents,
    passages: row.passages,
    textTerms: row.text_terms,
    sectionTerms: row.section_terms,
  };
}
