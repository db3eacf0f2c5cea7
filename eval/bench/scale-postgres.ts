import { join } from "node:path";
import { type Database, inTransaction, type SqlSession } from "../../src/adapters/postgres/database.js";
import { adoptEmbedder, buildVectorIndex } from "../../src/adapters/postgres/document-writer.js";
import { migrate } from "../../src/adapters/postgres/migrations.js";
import { PostgresVectorIndex } from "../../src/adapters/postgres/postgres-vector-index.js";
import { beginReading } from "../../src/adapters/postgres/reading.js";
import { OPTIONS } from "../../src/node/configuration.js";
import { BUNDLED_MODEL, embeddingModel } from "../../src/node/embedding-models.js";
import { openStaticEmbedder } from "../../src/node/model-files.js";
import { PgDatabase } from "../../src/node/postgres/pg-database.js";
import { recallAgainst } from "./recall.js";
import type { ScalePostgres } from "./scale-figures.js";
import { NEAREST, scaleQuestions } from "./scale-nearest.js";
import { sharedFloats } from "./shared-floats.js";
import { percentile } from "./spread.js";

// A process of its own: scale-postgres.ts FOLDER URL PASSAGES QUESTIONS, over what scale-vectors.ts left in the folder and in a
// database that is emptied for it, unless it holds them already; one line of JSON out.
const [folder, url, count, most] = process.argv.slice(2) as [string, string, string, string];
const passages = Number(count);
const BREADTHS = [100, 200, 400, 800, 1000];
const BATCH = 2_000;
const TELL_MS = 30_000;
const embedder = await openStaticEmbedder(OPTIONS.models.fallback, embeddingModel(BUNDLED_MODEL));
const { dimension } = embedder.description;
const database = new PgDatabase({ url, connections: 2 });
const vectors = new Float32Array(await sharedFloats(join(folder, "vectors.f32")));
const questions = await scaleQuestions(folder, vectors, dimension, Number(most));
const nearest = questions.map((question) => question.nearest);

const began = performance.now();
if (!(await holdsAll())) await load(database);
const loaded = performance.now();
process.stderr.write(`${passages} rows written in ${Math.round((loaded - began) / 1000)} s\n`);
const telling = setInterval(() => void tellProgress(), TELL_MS);
await inTransaction(database, "BEGIN; SET LOCAL maintenance_work_mem = '3GB'", buildVectorIndex);
clearInterval(telling);
await inTransaction(database, "BEGIN", (session) => session.query("ANALYZE footnote.passages"));
const built = performance.now();
process.stderr.write(`graph built in ${Math.round((built - loaded) / 1000)} s\n`);

const breadths: ScalePostgres["breadths"][number][] = [];
for (const ef of BREADTHS) {
  await inTransaction(database, beginReading(60_000), async (session) => {
    await session.query("SELECT set_config('hnsw.ef_search', $1, true)", [String(ef)]);
    const index = new PostgresVectorIndex(session, passages);
    for (const { vector } of questions) await index.search(vector, NEAREST);
    const times: number[] = [];
    const found: number[][] = [];
    for (const { vector } of questions) {
      const start = performance.now();
      const hits = await index.search(vector, NEAREST);
      times.push(performance.now() - start);
      found.push(hits.map(({ ordinal }) => ordinal));
    }
    breadths.push({
      ef,
      wall: { p50: percentile(times, 0.5), p99: percentile(times, 0.99) },
      least: Math.min(...times),
      recallAt10: recallAgainst(nearest, found),
    });
  });
}
const [size] = await inTransaction(database, "BEGIN", (session) =>
  session.query<{ table: number; graph: number }>(
    "SELECT pg_table_size('footnote.passages')::float8 AS table, pg_relation_size('footnote.passages_embedding')::float8 AS graph",
  ),
);
await database.close();
const figures: ScalePostgres = {
  points: passages,
  questions: questions.length,
  loadSeconds: (loaded - began) / 1000,
  buildSeconds: (built - loaded) / 1000,
  tableMiB: (size?.table ?? 0) / 2 ** 20,
  graphMiB: (size?.graph ?? 0) / 2 ** 20,
  breadths,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);

/** Whether a run that was stopped has written all rows, in one transaction. */
async function holdsAll(): Promise<boolean> {
  const ask = <Row extends object>(text: string) => inTransaction(database, "BEGIN", (session) => session.query<Row>(text));
  const [schema] = await ask<{ there: boolean }>("SELECT to_regclass('footnote.passages') IS NOT NULL AS there");
  if (!schema?.there) return false;
  const [held] = await ask<{ rows: number; generated: boolean }>(
    "SELECT (SELECT count(*)::float8 FROM footnote.passages) AS rows, EXISTS (SELECT FROM footnote.documents WHERE id = 'generated') AS generated",
  );
  return held?.generated === true && held.rows === passages;
}

async function tellProgress(): Promise<void> {
  const [row] = await inTransaction(database, "BEGIN", (session) =>
    session.query<{ phase: string; done: number }>(
      "SELECT phase, tuples_done::float8 AS done FROM pg_stat_progress_create_index WHERE relid = 'footnote.passages'::regclass",
    ),
  );
  if (row) process.stderr.write(`PostgreSQL: ${row.phase}, ${row.done} of ${passages}\n`);
}

async function load(into: Database): Promise<void> {
  await inTransaction(into, "BEGIN", (session) => session.query("DROP SCHEMA IF EXISTS footnote CASCADE"));
  await migrate(into);
  await inTransaction(into, "BEGIN", async (session) => {
    await adoptEmbedder(session, embedder.description, 1, false);
    const [row] = await session.query<{ number: string }>(
      `INSERT INTO footnote.documents (id, sha256, first_passage, passages, title, summary, prepared, sentence_rows, sentence_scales, counts)
       VALUES ('generated', '', 0, $1, '""', '{}', '{}', '', '', '{}') RETURNING number::text`,
      [passages],
    );
    for (let from = 0; from < passages; from += BATCH) await insert(session, row?.number ?? "", from, Math.min(from + BATCH, passages));
    await session.query("UPDATE footnote.state SET passages = $1, documents = 1", [passages]);
  });
}

async function insert(session: SqlSession, document: string, from: number, end: number): Promise<void> {
  const ordinals = Array.from({ length: end - from }, (_, at) => from + at);
  await session.query(
    `INSERT INTO footnote.passages (ordinal, document, section, first_character, end_character, content, embedding)
     SELECT ordinal, $2::bigint, '', 0, 0, '', embedding::vector FROM unnest($1::bigint[], $3::text[]) AS given (ordinal, embedding)`,
    [ordinals, document, ordinals.map((ordinal) => JSON.stringify([...vectors.subarray(ordinal * dimension, (ordinal + 1) * dimension)]))],
  );
}
