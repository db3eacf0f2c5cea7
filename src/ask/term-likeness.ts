import type { WordVectors } from "../core/ports.js";
import type { HeldTerms } from "./held-terms.js";
import type { QuestionTerm } from "./question-analysis.js";
import type { SentenceProfile } from "./sentence-profile.js";

/** Below this, likeness of two words is chance. */
const CHANCE = 0.35;
/** A term this heavy against the heaviest is one the answer hangs on. */
const HEAVY = 0.4;

/** How well sentences cover a question's terms when a near-synonym counts by its likeness; names and numbers have none. */
export class TermLikeness {
  readonly #terms: readonly QuestionTerm[];
  readonly #heavy: number;
  /** By term: its greatest likeness to some words; undefined where the term has no synonyms. */
  readonly #likeness: readonly (((words: readonly string[]) => number) | undefined)[];
  /** By term: a name's to other names. */
  readonly #nameLikeness: readonly (((words: readonly string[]) => number) | undefined)[];

  constructor(terms: readonly QuestionTerm[], words: WordVectors) {
    this.#terms = terms;
    this.#heavy = HEAVY * Math.max(0, ...terms.map(({ weight }) => weight));
    this.#likeness = terms.map(({ word, isName, isNumber }) => (isName || isNumber ? undefined : words.nearestTo(word.toLowerCase())));
    this.#nameLikeness = terms.map(({ word, isName }) => (isName ? words.nearestTo(word.toLowerCase()) : undefined));
  }

  /** Weighted share of the terms that a sentence, whose row of `held` is given, covers, 0..1, the least likeness among the heavy ones, and that of a missing name to another. */
  cover(profile: SentenceProfile, held: HeldTerms, row: number): { soft: number; weakest: number; rivalName: number } {
    let total = 0;
    let found = 0;
    let weakest = 1;
    let rivalName = 0;
    for (let at = 0; at < this.#terms.length; at++) {
      const term = this.#terms[at] as QuestionTerm;
      const likeness = held.holds(row, at) ? 1 : nearest(profile.words, this.#likeness[at]);
      if (term.isName && likeness === 0 && profile.names.length > 0)
        rivalName = Math.max(rivalName, nearest(profile.names, this.#nameLikeness[at]));
      total += term.weight;
      found += term.weight * likeness;
      if (term.weight >= this.#heavy) weakest = Math.min(weakest, likeness);
    }
    return { soft: total > 0 ? found / total : 0, weakest: this.#terms.length > 0 ? weakest : 0, rivalName };
  }
}

function nearest(words: readonly string[], likeness: ((words: readonly string[]) => number) | undefined): number {
  const nearest = likeness?.(words) ?? 0;
  return nearest > CHANCE ? nearest : 0;
}
