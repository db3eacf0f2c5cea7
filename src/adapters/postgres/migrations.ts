import { FootnoteError } from "../../core/errors.js";
import { type Database, inTransaction, type SqlSession } from "./database.js";

/** Held while the schema is changed, so that processes that start together do it once. */
const MIGRATION_LOCK = 7_351_001;

/**
 * Each step by its number, from 1; a step that was released is never changed, only followed. Texts whose characters PostgreSQL
 * may not take (NUL, half a surrogate pair) are kept as JSON in `text`, which escapes them; `jsonb` would refuse them.
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE EXTENSION IF NOT EXISTS vector;

  -- One row: what holds for all documents. Changed in the transaction that changes them.
  CREATE TABLE footnote.state (
    the_only boolean PRIMARY KEY DEFAULT true CHECK (the_only),
    version bigint NOT NULL DEFAULT 0,
    embedder text,
    format integer,
    documents bigint NOT NULL DEFAULT 0,
    passages bigint NOT NULL DEFAULT 0,
    text_terms bigint NOT NULL DEFAULT 0,
    section_terms bigint NOT NULL DEFAULT 0
  );
  INSERT INTO footnote.state DEFAULT VALUES;

  -- A changed document is a new row with a new number: what a process keeps of a number stays true.
  CREATE TABLE footnote.documents (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id text COLLATE "C" NOT NULL UNIQUE,
    sha256 text NOT NULL,
    first_passage bigint NOT NULL,
    passages integer NOT NULL,
    title text NOT NULL,
    summary text NOT NULL,
    prepared text NOT NULL,
    sentence_rows bytea NOT NULL,
    sentence_scales bytea NOT NULL,
    counts text NOT NULL
  );

  CREATE SEQUENCE footnote.passage_ordinals MINVALUE 0 START 0;

  CREATE TABLE footnote.passages (
    ordinal bigint PRIMARY KEY,
    document bigint NOT NULL REFERENCES footnote.documents ON DELETE CASCADE,
    section text NOT NULL,
    first_character integer NOT NULL,
    end_character integer NOT NULL,
    content text NOT NULL,
    embedding vector NOT NULL
  );
  CREATE INDEX passages_document ON footnote.passages (document);

  -- The words of a passage: ids of its terms, and for each how often it stands in the text and in the titles above, a byte each.
  CREATE TABLE footnote.passage_terms (
    ordinal bigint PRIMARY KEY REFERENCES footnote.passages ON DELETE CASCADE,
    terms integer[] NOT NULL,
    frequencies bytea NOT NULL,
    text_terms integer NOT NULL,
    section_terms integer NOT NULL
  );
  CREATE INDEX passage_terms_terms ON footnote.passage_terms USING gin (terms);

  CREATE TABLE footnote.terms (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    term text COLLATE "C" NOT NULL UNIQUE,
    passages integer NOT NULL,
    texts integer NOT NULL,
    sections integer NOT NULL
  ) WITH (fillfactor = 70);

  -- As texts spell them, which misspellings are read against; tail is the word without its first letter.
  CREATE TABLE footnote.words (
    word text COLLATE "C" PRIMARY KEY,
    passages integer NOT NULL,
    initial text COLLATE "C" NOT NULL,
    tail text COLLATE "C" NOT NULL,
    length integer NOT NULL
  ) WITH (fillfactor = 70);
  CREATE INDEX words_initial ON footnote.words (initial, length);
  CREATE INDEX words_tail ON footnote.words (tail);
  `,
];

/** @throws FootnoteError STORE_INVALID where the database is newer than this Footnote, or lacks pgvector */
export async function migrate(database: Database): Promise<void> {
  await inTransaction(database, "BEGIN", async (session) => {
    await session.query(`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await session.query("CREATE SCHEMA IF NOT EXISTS footnote");
    await session.query("CREATE TABLE IF NOT EXISTS footnote.migrations (step integer PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())");
    const done = await lastStep(session);
    refuseNewer(done);
    for (const [at, statements] of MIGRATIONS.entries()) {
      if (at + 1 <= done) continue;
      for (const statement of apart(statements)) await session.query(statement);
      await session.query("INSERT INTO footnote.migrations (step) VALUES ($1)", [at + 1]);
    }
  });
}

/** @throws FootnoteError STORE_EMPTY where nothing was ever ingested, STORE_INVALID where the schema is of another Footnote */
export async function requireSchema(session: SqlSession): Promise<void> {
  const [found] = await session.query<{ there: boolean }>("SELECT to_regclass('footnote.migrations') IS NOT NULL AS there");
  if (!found?.there)
    throw new FootnoteError(
      "INDEX_MISSING",
      "The database holds no Footnote store; make one with: footnote ingest --store URL --corpus DIR",
    );
  const done = await lastStep(session);
  refuseNewer(done);
  if (done < MIGRATIONS.length) {
    throw new FootnoteError(
      "INDEX_VERSION",
      `The store's schema is at step ${done}, this Footnote needs step ${MIGRATIONS.length}; run footnote ingest --store URL once to bring it up.`,
    );
  }
}

async function lastStep(session: SqlSession): Promise<number> {
  const [row] = await session.query<{ step: number | null }>("SELECT max(step) AS step FROM footnote.migrations");
  return row?.step ?? 0;
}

function refuseNewer(done: number): void {
  if (done > MIGRATIONS.length) {
    throw new FootnoteError(
      "INDEX_VERSION",
      `The store's schema is at step ${done}, this Footnote knows ${MIGRATIONS.length}; use a newer Footnote.`,
    );
  }
}

/** One statement at a time: a prepared statement holds no more. */
function apart(statements: string): string[] {
  return statements
    .replace(/^\s*--.*$/gm, "")
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
