import type { PreparedDocument } from "../../core/document.js";
import type { EmbedderDescription } from "../../core/ports.js";
import { documentSummary } from "../document-summary.js";
import type { QuantisedVectors } from "../memory-library.js";
import type { SqlSession } from "./database.js";
import { type DocumentCounts, documentCounts, type PassageTerms, passageTerms, termKey } from "./passage-terms.js";

export interface StoredDocument {
  readonly prepared: PreparedDocument;
  /** One a passage. */
  readonly passages: readonly (readonly number[])[];
  readonly sentences: QuantisedVectors;
}

/** The passages as LangChain's PGVectorStore reads them. */
const LANGCHAIN_VIEW = `
  CREATE VIEW footnote.langchain_passages AS
  SELECT p.ordinal AS id, p.content, p.embedding,
    jsonb_build_object('documentId', d.id, 'sectionId', p.section, 'start', p.first_character, 'end', p.end_character) AS metadata
  FROM footnote.passages p JOIN footnote.documents d ON d.number = p.document`;

/** Says how the vectors are made, before the first of them. The column then holds none of another dimension. */
export async function adoptEmbedder(session: SqlSession, embedder: EmbedderDescription, format: number, typed: boolean): Promise<void> {
  // An index on the column needs a dimension; a column that has one already is left alone, for readers would wait for the change.
  if (!typed) {
    await session.query("DROP VIEW IF EXISTS footnote.langchain_passages");
    await session.query(`ALTER TABLE footnote.passages ALTER COLUMN embedding TYPE vector(${Math.trunc(embedder.dimension)})`);
    await session.query(LANGCHAIN_VIEW);
  }
  await session.query("UPDATE footnote.state SET embedder = $1, format = $2, version = version + 1", [JSON.stringify(embedder), format]);
}

/** Writes a document in place of the one of its id, if there is one. To be run in a transaction: half of it is worth nothing. */
export async function putDocument(session: SqlSession, stored: StoredDocument): Promise<void> {
  const { prepared, sentences } = stored;
  const { document } = prepared;
  await removeDocument(session, document.id);
  const words = passageTerms(prepared);
  const counts = documentCounts(prepared, words);
  const first = await takeOrdinals(session, prepared.passages.length);
  const [row] = await session.query<{ number: string }>(
    `INSERT INTO footnote.documents (id, sha256, first_passage, passages, title, summary, prepared, sentence_rows, sentence_scales, counts)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING number::text`,
    [
      document.id,
      document.sha256,
      first,
      prepared.passages.length,
      JSON.stringify(document.title),
      JSON.stringify(documentSummary(document)),
      JSON.stringify(prepared),
      new Uint8Array(sentences.rows.buffer, sentences.rows.byteOffset, sentences.rows.byteLength),
      new Uint8Array(sentences.scales.buffer, sentences.scales.byteOffset, sentences.scales.byteLength),
      JSON.stringify(counts),
    ],
  );
  const ids = await addCounts(session, counts);
  await insertPassages(session, row?.number ?? "", first, stored, words, ids);
  await changeState(session, 1, prepared.passages.length, counts, 1);
}

/** Whether there was one. */
export async function removeDocument(session: SqlSession, id: string): Promise<boolean> {
  const [row] = await session.query<{ counts: string; passages: number }>(
    "DELETE FROM footnote.documents WHERE id = $1 RETURNING counts, passages",
    [id],
  );
  if (!row) return false;
  const counts = JSON.parse(row.counts) as DocumentCounts;
  await takeCounts(session, counts);
  await changeState(session, -1, -row.passages, counts, -1);
  return true;
}

/** Empties the store, to be filled anew in the same transaction: until it ends, others read what was there. */
export async function removeAll(session: SqlSession): Promise<void> {
  for (const table of ["documents", "terms", "words"]) await session.query(`DELETE FROM footnote.${table}`);
  await session.query("UPDATE footnote.state SET version = version + 1, documents = 0, passages = 0, text_terms = 0, section_terms = 0");
}

/** Makes those who write take turns, whatever they write. */
export async function takeTurn(session: SqlSession): Promise<void> {
  await session.query("SELECT version FROM footnote.state FOR UPDATE");
}

/** A run of ordinals that no other document has or had. */
async function takeOrdinals(session: SqlSession, count: number): Promise<number> {
  const [row] = await session.query<{ first: number }>("SELECT nextval('footnote.passage_ordinals')::float8 AS first");
  const first = row?.first ?? 0;
  // Only one process writes at a time, so that nobody takes an ordinal in between.
  if (count > 1) await session.query("SELECT setval('footnote.passage_ordinals', $1)", [first + count - 1]);
  return first;
}

async function addCounts(session: SqlSession, { terms, words }: DocumentCounts): Promise<Map<string, number>> {
  const rows = await session.query<{ term: string; id: number }>(
    `INSERT INTO footnote.terms AS known (term, passages, texts, sections)
     SELECT * FROM unnest($1::text[], $2::integer[], $3::integer[], $4::integer[])
     ON CONFLICT (term) DO UPDATE SET passages = known.passages + excluded.passages, texts = known.texts + excluded.texts,
       sections = known.sections + excluded.sections
     RETURNING term, id`,
    [
      terms.map(([term]) => term),
      terms.map(([, held]) => held),
      terms.map(([, , texts]) => texts),
      terms.map(([, , , sections]) => sections),
    ],
  );
  await session.query(
    `INSERT INTO footnote.words AS known (word, passages, initial, tail, length)
     SELECT * FROM unnest($1::text[], $2::integer[], $3::text[], $4::text[], $5::integer[])
     ON CONFLICT (word) DO UPDATE SET passages = known.passages + excluded.passages`,
    [
      words.map(([word]) => word),
      words.map(([, held]) => held),
      words.map(([word]) => word.slice(0, 1).toWellFormed()),
      words.map(([word]) => word.slice(1).toWellFormed()),
      words.map(([word]) => word.length),
    ],
  );
  return new Map(rows.map(({ term, id }) => [term, id]));
}

async function takeCounts(session: SqlSession, { terms, words }: DocumentCounts): Promise<void> {
  await session.query(
    `UPDATE footnote.terms AS known SET passages = known.passages - gone.passages, texts = known.texts - gone.texts,
       sections = known.sections - gone.sections
     FROM unnest($1::text[], $2::integer[], $3::integer[], $4::integer[]) AS gone (term, passages, texts, sections)
     WHERE known.term = gone.term`,
    [
      terms.map(([term]) => term),
      terms.map(([, held]) => held),
      terms.map(([, , texts]) => texts),
      terms.map(([, , , sections]) => sections),
    ],
  );
  await session.query("DELETE FROM footnote.terms WHERE term = ANY($1::text[]) AND passages <= 0 AND texts <= 0 AND sections <= 0", [
    terms.map(([term]) => term),
  ]);
  await session.query(
    `UPDATE footnote.words AS known SET passages = known.passages - gone.passages
     FROM unnest($1::text[], $2::integer[]) AS gone (word, passages) WHERE known.word = gone.word`,
    [words.map(([word]) => word), words.map(([, held]) => held)],
  );
  await session.query("DELETE FROM footnote.words WHERE word = ANY($1::text[]) AND passages <= 0", [words.map(([word]) => word)]);
}

async function changeState(session: SqlSession, documents: number, passages: number, counts: DocumentCounts, sign: 1 | -1): Promise<void> {
  await session.query(
    `UPDATE footnote.state SET version = version + 1, documents = documents + $1, passages = passages + $2,
       text_terms = text_terms + $3, section_terms = section_terms + $4`,
    [documents, passages, sign * counts.textTerms, sign * counts.sectionTerms],
  );
}

/** Passages a statement: a statement of a whole book would be read as one string. */
const BATCH = 500;

async function insertPassages(
  session: SqlSession,
  number: string,
  first: number,
  { prepared: { document, passages }, passages: vectors }: StoredDocument,
  words: readonly PassageTerms[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  for (let from = 0; from < passages.length; from += BATCH) {
    const batch = passages.slice(from, from + BATCH);
    const ordinals = batch.map((_, at) => first + from + at);
    await session.query(
      `INSERT INTO footnote.passages (ordinal, document, section, first_character, end_character, content, embedding)
       SELECT ordinal, $2::bigint, section, first_character, end_character, content, embedding::vector
       FROM unnest($1::bigint[], $3::text[], $4::integer[], $5::integer[], $6::text[], $7::text[])
         AS given (ordinal, section, first_character, end_character, content, embedding)`,
      [
        ordinals,
        number,
        batch.map(({ sectionId }) => sectionId),
        batch.map(({ start }) => start),
        batch.map(({ end }) => end),
        batch.map(({ start, end }) => storable(document.text.slice(start, end))),
        batch.map((_, at) => JSON.stringify(vectors[from + at] ?? [])),
      ],
    );
    const terms = batch.map((_, at) => packed(words[from + at] as PassageTerms, ids));
    await session.query(
      `INSERT INTO footnote.passage_terms (ordinal, terms, frequencies, text_terms, section_terms)
       SELECT ordinal, terms::integer[], decode(frequencies, 'hex'), text_terms, section_terms
       FROM unnest($1::bigint[], $2::text[], $3::text[], $4::integer[], $5::integer[])
         AS given (ordinal, terms, frequencies, text_terms, section_terms)`,
      [
        ordinals,
        terms.map((one) => `{${one.terms.join(",")}}`),
        terms.map(({ frequencies }) => frequencies),
        terms.map((one) => one.textTerms),
        terms.map((one) => one.sectionTerms),
      ],
    );
  }
}

function packed({ frequencies, textTerms, sectionTerms }: PassageTerms, ids: ReadonlyMap<string, number>) {
  const byte = (value: number) => value.toString(16).padStart(2, "0");
  return {
    terms: frequencies.map(({ term }) => ids.get(termKey(term)) as number),
    frequencies: frequencies.map(({ text, section }) => byte(text) + byte(section)).join(""),
    textTerms,
    sectionTerms,
  };
}

/** For people and LangChain to read; what is quoted comes from the prepared document, which is kept to the letter. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}

/** Builds the graph over the passages' vectors, unless there is one; readers go on reading meanwhile. */
export async function buildVectorIndex(session: SqlSession): Promise<void> {
  await session.query(
    `CREATE INDEX IF NOT EXISTS passages_embedding ON footnote.passages
     USING hnsw (embedding vector_ip_ops) WITH (m = 16, ef_construction = 100)`,
  );
}
