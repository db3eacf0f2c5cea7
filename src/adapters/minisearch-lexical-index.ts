import MiniSearch, { type AsPlainObject } from "minisearch";
import type { Hit, LexicalIndex, PassageRanges } from "../core/ports.js";
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

  private constructor(index: MiniSearch<LexicalEntry>) {
    this.#index = index;
  }

  static build(entries: readonly LexicalEntry[]): MiniSearchLexicalIndex {
    const index = new MiniSearch<LexicalEntry>(OPTIONS);
    index.addAll(entries);
    return new MiniSearchLexicalIndex(index);
  }

  static load(serialised: AsPlainObject): MiniSearchLexicalIndex {
    return new MiniSearchLexicalIndex(MiniSearch.loadJS<LexicalEntry>(serialised, OPTIONS));
  }

  toJSON(): AsPlainObject {
    return this.#index.toJSON();
  }

  async search(terms: readonly string[], limit: number, within?: PassageRanges): Promise<Hit[]> {
    if (terms.length === 0) return [];
    const results = this.#index.search(terms.join(" "), {
      ...SEARCH,
      ...(within ? { filter: ({ id }) => within.some(({ start, end }) => start <= id && id < end) } : {}),
    });
    return results.slice(0, limit).map(({ id, score }) => ({ ordinal: id as number, score }));
  }
}
