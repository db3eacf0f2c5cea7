import type { Vocabulary } from "../core/ports.js";
import { SimilarSpellings } from "../language/similar-spellings.js";
import { normalise, tokenize } from "../language/terms.js";

/** As it is stored: counts by term, and the surface words a misspelling may be read as. */
export interface SerialisedVocabulary {
  readonly passages: number;
  readonly terms: readonly (readonly [term: string, passages: number])[];
  readonly words: readonly (readonly [word: string, passages: number])[];
}

/** Letters of the shortest word that is kept as it is spelt. */
const SHORTEST_WORD = 2;

export class CorpusVocabulary implements Vocabulary {
  readonly passages: number;
  readonly #frequencies: ReadonlyMap<string, number>;
  readonly #spellings: SimilarSpellings;
  readonly #shortest: number;

  /** @param shortest letters from which every word is among the words: what is shorter counts as spelt where its term is held */
  constructor(serialised: SerialisedVocabulary, shortest = shortestOf(serialised)) {
    this.passages = serialised.passages;
    this.#frequencies = new Map(serialised.terms);
    this.#spellings = new SimilarSpellings(serialised.words.map(([word]) => word));
    this.#shortest = shortest;
  }

  static count(passages: readonly string[]): SerialisedVocabulary {
    const terms = new Map<string, number>();
    const words = new Map<string, number>();
    for (const passage of passages) {
      const tokens = tokenize(passage);
      for (const term of new Set(tokens.map((token) => token.term))) terms.set(term, (terms.get(term) ?? 0) + 1);
      const spelt = tokens.filter((token) => token.text.length >= SHORTEST_WORD && /^\p{L}+$/u.test(token.text));
      for (const word of new Set(spelt.map((token) => token.text.toLowerCase()))) words.set(word, (words.get(word) ?? 0) + 1);
    }
    return { passages: passages.length, terms: sorted(terms), words: sorted(words) };
  }

  passageFrequency(term: string): number {
    return this.#frequencies.get(term) ?? 0;
  }

  holds(term: string): boolean {
    return this.#frequencies.has(term);
  }

  spells(word: string): boolean {
    return this.#spellings.has(word) || (word.length < this.#shortest && this.holds(normalise(word)));
  }

  near(word: string): readonly string[] {
    return this.#spellings.near(word);
  }
}

/** Indexes made before had words of four letters and more. */
function shortestOf({ words }: SerialisedVocabulary): number {
  return words.reduce((shortest, [{ length }]) => Math.min(shortest, length), Number.POSITIVE_INFINITY);
}

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
