import type { PreparedDocument, Section, Span } from "../../core/document.js";
import { FootnoteError } from "../../core/errors.js";
import type { PassageLocation, PassageLocator, QuestionLibrary } from "../../core/ports.js";
import { quantisedSimilarity } from "../memory-library.js";
import type { SqlSession } from "./database.js";
import type { DocumentCache, DocumentKey, HeldDocument } from "./document-cache.js";
import type { StoreState } from "./store-state.js";

interface Heading extends DocumentKey {
  readonly id: string;
  readonly title: string;
  readonly passages: Span;
}

/** Documents named in messages. */
const FIRST = 10;

/**
 * The documents of a store as one question sees them: those it names, and those its passages turned out to stand in, which are
 * added as they are located. All else stays in the database.
 */
export class QuestionDocuments implements QuestionLibrary, PassageLocator {
  readonly documentCount: number;
  readonly firstDocuments: readonly Heading[];
  readonly #session: SqlSession;
  readonly #cache: DocumentCache;
  readonly #dimension: number;
  readonly #headings: Map<string, Heading>;
  readonly #held = new Map<string, HeldDocument>();

  private constructor(session: SqlSession, cache: DocumentCache, state: StoreState, first: readonly Heading[], named: readonly Heading[]) {
    this.#session = session;
    this.#cache = cache;
    this.#dimension = state.embedder?.dimension ?? 0;
    this.documentCount = state.documents;
    this.firstDocuments = first;
    this.#headings = new Map(named.map((heading) => [heading.id, heading]));
  }

  /**
   * @param named ids a question names; undefined where it is put to all
   * @param held how many documents may be named for their texts to be fetched
   */
  static async open(
    session: SqlSession,
    cache: DocumentCache,
    state: StoreState,
    named: readonly string[] | undefined,
    held: number,
  ): Promise<QuestionDocuments> {
    const first = await headings(session, `ORDER BY id LIMIT ${FIRST}`);
    const asked = named
      ? await headings(session, "WHERE id = ANY($1::text[])", [named.map((id) => id.toWellFormed().replaceAll("\0", "\uFFFD"))])
      : first;
    const documents = new QuestionDocuments(session, cache, state, first, asked);
    // Put to one document alone, a question may be about the whole of it.
    if (named ? named.length <= held : state.documents === 1) await documents.#hold(asked);
    return documents;
  }

  titleOf(id: string): string | undefined {
    return this.#headings.get(id)?.title;
  }

  document(id: string): PreparedDocument | undefined {
    return this.#held.get(id)?.prepared;
  }

  sentenceSimilarity(vector: readonly number[], documentId: string, sentence: number): number {
    const held = this.#held.get(documentId);
    if (!held) throw this.#unknown(documentId);
    return quantisedSimilarity(held.sentences, sentence, vector);
  }

  async rangeOf(documentId: string): Promise<Span> {
    const heading = this.#headings.get(documentId);
    if (!heading) throw this.#unknown(documentId);
    return heading.passages;
  }

  async locate(ordinals: readonly number[]): Promise<readonly PassageLocation[]> {
    const rows = await this.#session.query<DocumentKey & { readonly id: string; readonly ordinal: number }>(
      `SELECT p.ordinal::float8, d.number::text, d.id, d.sha256
       FROM footnote.passages p JOIN footnote.documents d ON d.number = p.document WHERE p.ordinal = ANY($1::bigint[])`,
      [ordinals],
    );
    await this.#hold([...new Map(rows.map((row) => [row.id, row])).values()]);
    const documents = new Map(rows.map(({ ordinal, id }) => [ordinal, id]));
    return ordinals.map((ordinal) => {
      const held = this.#held.get(documents.get(ordinal) ?? "");
      const passage = held?.prepared.passages[ordinal - held.firstPassage];
      if (!held || !passage) throw new RangeError(`No passage ${ordinal}: the store holds another.`);
      return { ordinal, passage, prepared: held.prepared, section: held.sections.get(passage.sectionId) as Section };
    });
  }

  async #hold(keys: readonly (DocumentKey & { readonly id: string })[]): Promise<void> {
    const missing = keys.filter(({ id }) => !this.#held.has(id));
    if (missing.length === 0) return;
    for (const held of (await this.#cache.get(this.#session, missing, this.#dimension)).values())
      this.#held.set(held.prepared.document.id, held);
  }

  #unknown(id: string): FootnoteError {
    const known = this.firstDocuments.map((heading) => heading.id).join(", ");
    return new FootnoteError("DOCUMENT_UNKNOWN", `There is no document "${id}"; this store holds ${known}.`);
  }
}

async function headings(session: SqlSession, which: string, values: readonly unknown[] = []): Promise<Heading[]> {
  const rows = await session.query<DocumentKey & { id: string; title: string; first_passage: number; passages: number }>(
    `SELECT number::text, id, sha256, title, first_passage::float8, passages FROM footnote.documents ${which}`,
    values,
  );
  return rows.map(({ number, id, sha256, title, first_passage, passages }) => ({
    number,
    id,
    sha256,
    title: JSON.parse(title) as string,
    passages: { start: first_passage, end: first_passage + passages },
  }));
}
