import type { PreparedDocument, Section } from "../../core/document.js";
import type { QuantisedVectors } from "../memory-library.js";
import type { SqlSession } from "./database.js";

/** A document as it was read from a store. */
export interface HeldDocument {
  readonly prepared: PreparedDocument;
  readonly sections: ReadonlyMap<string, Section>;
  readonly sentences: QuantisedVectors;
  readonly firstPassage: number;
}

/** Names a document's content: a number is of one content, and the hash tells another database's from it. */
export interface DocumentKey {
  readonly number: string;
  readonly sha256: string;
}

interface Row extends DocumentKey {
  readonly prepared: string;
  readonly sentence_rows: Uint8Array;
  readonly sentence_scales: Uint8Array;
  readonly first_passage: number;
}

/** Characters of documents kept by a process; what is made of them for answering takes several times as much. */
const MOST_CHARACTERS = 8_000_000;

/** Documents read last, so that the next question about them need not fetch them: of bounded size however many there are. */
export class DocumentCache {
  readonly #held = new Map<string, HeldDocument>();
  readonly #most: number;
  #characters = 0;

  constructor(mostCharacters = MOST_CHARACTERS) {
    this.#most = mostCharacters;
  }

  get characters(): number {
    return this.#characters;
  }

  /** By number. What is not held is fetched, all in one statement. */
  async get(session: SqlSession, keys: readonly DocumentKey[], dimension: number): Promise<Map<string, HeldDocument>> {
    const found = new Map<string, HeldDocument>();
    const missing: string[] = [];
    for (const key of keys) {
      const held = this.#touch(`${key.number} ${key.sha256}`);
      if (held) found.set(key.number, held);
      else missing.push(key.number);
    }
    if (missing.length === 0) return found;
    const rows = await session.query<Row>(
      `SELECT number::text, sha256, prepared, sentence_rows, sentence_scales, first_passage::float8
       FROM footnote.documents WHERE number = ANY($1::bigint[])`,
      [missing],
    );
    for (const row of rows) {
      const held = opened(row, dimension);
      found.set(row.number, held);
      this.#keep(`${row.number} ${row.sha256}`, held);
    }
    return found;
  }

  #touch(key: string): HeldDocument | undefined {
    const held = this.#held.get(key);
    if (!held) return undefined;
    this.#held.delete(key);
    this.#held.set(key, held);
    return held;
  }

  #keep(key: string, document: HeldDocument): void {
    if (this.#held.has(key)) return;
    this.#held.set(key, document);
    this.#characters += size(document);
    for (const [oldest, held] of this.#held) {
      if (this.#characters <= this.#most) break;
      this.#held.delete(oldest);
      this.#characters -= size(held);
    }
  }
}

function size({ prepared }: HeldDocument): number {
  return prepared.document.text.length;
}

function opened(row: Row, dimension: number): HeldDocument {
  const prepared = JSON.parse(row.prepared) as PreparedDocument;
  return {
    prepared,
    sections: new Map(prepared.document.sections.map((section) => [section.id, section])),
    sentences: {
      // Copies that begin at their buffers' start: bytes come as views of a larger one.
      rows: new Int8Array(new Uint8Array(row.sentence_rows).buffer),
      scales: new Float32Array(new Uint8Array(row.sentence_scales).buffer),
      dimension,
    },
    firstPassage: row.first_passage,
  };
}
