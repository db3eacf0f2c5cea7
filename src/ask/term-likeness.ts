import type { WordVectors } from "../core/ports.js";
import type { QuestionTerm } from "./question-analysis.js";
import type { SentenceProfile } from "./sentence-profile.js";
import { holds } from "./term-coverage.js";

/** Below this, likeness of two words is chance. */
const CHANCE = 0.35;
/** A term this heavy against the heaviest is one the answer hangs on. */
const HEAVY = 0.4;

/** How well sentences cover a question's terms when a near-synonym counts by its likeness; names and numbers have none. */
export class TermLikeness {
  readonly #terms: readonly QuestionTerm[];
  readonly #words: WordVectors;
  readonly #heavy: number;
  /** By term, by word of the documents: sentences of one document share most of their words. */
  readonly #known: readonly Map<string, number>[];

  constructor(terms: readonly QuestionTerm[], words: WordVectors) {
    this.#terms = terms;
    this.#words = words;
    this.#heavy = HEAVY * Math.max(0, ...terms.map(({ weight }) => weight));
    this.#known = terms.map(() => new Map());
  }

  /** Weighted share of the terms, 0..1, the least likeness among the heavy ones, and that of a missing name to another. */
  cover(profile: SentenceProfile): { soft: number; weakest: number; rivalName: number } {
    let total = 0;
    let found = 0;
    let weakest = 1;
    let rivalName = 0;
    this.#terms.forEach((term, at) => {
      const likeness = holds(profile.termSet, term)
        ? 1
        : term.isName || term.isNumber
          ? 0
          : this.#nearest(at, term.word.toLowerCase(), profile.words);
      if (term.isName && likeness === 0 && profile.names.length > 0)
        rivalName = Math.max(rivalName, this.#nearest(at, term.word.toLowerCase(), profile.names));
      total += term.weight;
      found += term.weight * likeness;
      if (term.weight >= this.#heavy) weakest = Math.min(weakest, likeness);
    });
    return { soft: total > 0 ? found / total : 0, weakest: this.#terms.length > 0 ? weakest : 0, rivalName };
  }

  #nearest(at: number, word: string, others: readonly string[]): number {
    const known = this.#known[at] as Map<string, number>;
    let nearest = 0;
    for (const other of others) {
      let likeness = known.get(other);
      if (likeness === undefined) {
        likeness = this.#words.similarity(word, other);
        known.set(other, likeness);
      }
      if (likeness > nearest) nearest = likeness;
    }
    return nearest > CHANCE ? nearest : 0;
  }
}
