import MiniSearch, { type AsPlainObject, type SearchResult } from "minisearch";
import type { Hit, LexicalHits, LexicalIndex, PassageRanges } from "../core/ports.js";
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
  tokenize: (query: string) => [query],
};

/** What one term adds to the passages that hold it, in the order in which MiniSearch meets them. */
interface TermScores {
  readonly ordinals: Int32Array;
  readonly scores: Float64Array;
  /** Of these, how many hold it in their text. */
  readonly inTexts: number;
}

/** Scores kept, of 12 bytes each. */
const REMEMBERED = 1_000_000;

/**
 * BM25 over stemmed content words, by MiniSearch. What a term adds to a passage is the same whatever else is asked, so MiniSearch
 * scores each term once, and a question adds up what is known.
 */
export class MiniSearchLexicalIndex implements LexicalIndex {
  readonly #index: MiniSearch<LexicalEntry>;
  readonly #known = new Map<string, TermScores>();
  #remembered = 0;

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

  async search(terms: readonly string[], limit: number, within?: PassageRanges): Promise<LexicalHits> {
    // In the order in which passages are met, which is that of passages with the same score.
    const found = new Map<number, { ordinal: number; score: number; terms: number }>();
    const inverse: number[] = [];
    for (const [at, term] of terms.entries()) {
      const isRepeat = terms.indexOf(term) < at;
      const { ordinals, scores, inTexts } = this.#scoresOf(term);
      inverse.push(inverseFrequency(this.#index.documentCount, inTexts));
      for (let i = 0; i < ordinals.length; i++) {
        const ordinal = ordinals[i] as number;
        const score = scores[i] as number;
        const hit = found.get(ordinal);
        if (!hit) {
          found.set(ordinal, { ordinal, score, terms: 1 });
        } else {
          hit.score += score;
          if (!isRepeat) hit.terms++;
        }
      }
    }
    const hits: Hit[] = [];
    for (const { ordinal, score, terms: held } of found.values()) {
      if (!within || within.some(({ start, end }) => start <= ordinal && ordinal < end)) hits.push({ ordinal, score: score * held });
    }
    return { hits: hits.sort((a, b) => b.score - a.score).slice(0, limit), attainable: attainable(inverse) };
  }

  #scoresOf(term: string): TermScores {
    const known = this.#known.get(term);
    if (known) return known;
    const results = this.#index.search(term, SEARCH);
    const isInText = ({ match }: SearchResult) => match[term]?.includes("text") === true;
    // MiniSearch goes through a field's passages in order, and the text comes before the titles.
    results.sort((a, b) => Number(isInText(b)) - Number(isInText(a)) || (a.id as number) - (b.id as number));
    const made = {
      ordinals: Int32Array.from(results, ({ id }) => id as number),
      scores: Float64Array.from(results, ({ score }) => score),
      inTexts: results.filter(isInText).length,
    };
    this.#remembered += results.length + 1;
    if (this.#remembered > REMEMBERED) {
      this.#known.clear();
      this.#remembered = results.length + 1;
    }
    this.#known.set(term, made);
    return made;
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
