import { contentTerms } from "../../src/language/terms.js";

const K1 = 1.2;
const B = 0.75;

/** BM25 (Robertson & Zaragoza 2009) of a question against each of some texts, over stemmed content words; scores from 0 upwards. */
export class Bm25 {
  readonly #counts: readonly ReadonlyMap<string, number>[];
  readonly #lengths: readonly number[];
  readonly #meanLength: number;
  readonly #frequencies = new Map<string, number>();

  constructor(texts: readonly string[]) {
    const terms = texts.map(contentTerms);
    this.#lengths = terms.map(({ length }) => length);
    this.#meanLength = this.#lengths.reduce((sum, length) => sum + length, 0) / (texts.length || 1) || 1;
    this.#counts = terms.map((list) => {
      const counts = new Map<string, number>();
      for (const term of list) counts.set(term, (counts.get(term) ?? 0) + 1);
      for (const term of counts.keys()) this.#frequencies.set(term, (this.#frequencies.get(term) ?? 0) + 1);
      return counts;
    });
  }

  scores(question: string): number[] {
    const wanted = [...new Set(contentTerms(question))].map((term) => {
      const held = this.#frequencies.get(term) ?? 0;
      return { term, weight: Math.log(1 + (this.#counts.length - held + 0.5) / (held + 0.5)) };
    });
    return this.#counts.map((counts, at) => {
      const length = K1 * (1 - B + (B * (this.#lengths[at] ?? 0)) / this.#meanLength);
      return wanted.reduce((sum, { term, weight }) => {
        const count = counts.get(term) ?? 0;
        return count === 0 ? sum : sum + (weight * count * (K1 + 1)) / (count + length);
      }, 0);
    });
  }
}
