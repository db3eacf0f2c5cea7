import MiniSearch, { type AsPlainObject } from "minisearch";
import type { LexicalHits, LexicalIndex, PassageRanges } from "../core/ports.js";
import { contentTerms } from "../language/terms.js";

/** A passage as its words are indexed: its own text, the titles over it, the document's title. */
export interface LexicalEntry {
  readonly id: number;
  readonly text: string;
  readonly section: string;
}

const OPTIONS = {
  fields: ["text", "section"],
  tokenize: contentTerms,
  processTerm: (term: string) => term,
};

/** BM25 with Robertson's usual k1 and b; a section's title counts for less than the passage's own words. */
export const BM25 = { k: 1.2, b: 0.75, sectionBoost: 0.4 } as const;

const SEARCH = {
  boost: { text: 1, section: BM25.sectionBoost },
  bm25: { k: BM25.k, b: BM25.b, d: 0 },
  tokenize: (query: string) => query.split(" "),
};

/** BM25 over stemmed content words, by MiniSearch. */
export class MiniSearchLexicalIndex implements LexicalIndex {
  readonly #index: MiniSearch<LexicalEntry>;
  /** Passages whose text holds a term. */
  readonly #held: ReadonlyMap<string, number>;

  private constructor(index: MiniSearch<LexicalEntry>, { index: postings, fieldIds }: AsPlainObject) {
    this.#index = index;
    const text = String(fieldIds["text"]);
    this.#held = new Map(postings.map(([term, fields]) => [term, Object.keys(fields[text] ?? {}).length]));
  }

  static build(entries: readonly LexicalEntry[]): MiniSearchLexicalIndex {
    const index = new MiniSearch<LexicalEntry>(OPTIONS);
    index.addAll(entries);
    return new MiniSearchLexicalIndex(index, index.toJSON());
  }

  static load(serialised: AsPlainObject): MiniSearchLexicalIndex {
    return new MiniSearchLexicalIndex(MiniSearch.loadJS<LexicalEntry>(serialised, OPTIONS), serialised);
  }

  toJSON(): AsPlainObject {
    return this.#index.toJSON();
  }

  async search(terms: readonly string[], limit: number, within?: PassageRanges): Promise<LexicalHits> {
    if (terms.length === 0) return { hits: [], attainable: 0 };
    const results = this.#index.search(terms.join(" "), {
      ...SEARCH,
      ...(within ? { filter: ({ id }) => within.some(({ start, end }) => start <= id && id < end) } : {}),
    });
    const hits = results.slice(0, limit).map(({ id, score }) => ({ ordinal: id as number, score }));
    return { hits, attainable: attainable(terms.map((term) => inverseFrequency(this.#index.documentCount, this.#held.get(term) ?? 0))) };
  }
}

/** BM25's inverse frequency of a term that `held` of `passages` hold. */
export function inverseFrequency(passages: number, held: number): number {
  return Math.log(1 + (passages - held + 0.5) / (held + 0.5));
}

/** Of a passage that holds terms of these inverse frequencies once each: MiniSearch multiplies the sum by the number of terms held. */
export function attainable(inverseFrequencies: readonly number[]): number {
  return inverseFrequencies.length * inverseFrequencies.reduce((sum, value) => sum + value, 0);
}
