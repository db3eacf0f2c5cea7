import { distance } from "fastest-levenshtein";
import type { Vocabulary } from "../core/ports.js";
import { editDistance } from "../language/spelling.js";
import { normalise, tokenize } from "../language/terms.js";

/** As it is stored: counts by term, and the surface words a misspelling may be read as. */
export interface SerialisedVocabulary {
  readonly passages: number;
  readonly terms: readonly (readonly [term: string, passages: number])[];
  readonly words: readonly (readonly [word: string, passages: number])[];
}

/** Words of the documents that a misspelt one may stand for. */
const SHORTEST_WORD = 4;
/** A word as short may lack a letter; anything else it could be, it could be too easily. */
const SHORTEST_CORRECTED = 3;
const LONG_WORD = 7;

export class CorpusVocabulary implements Vocabulary {
  readonly passages: number;
  readonly #frequencies: ReadonlyMap<string, number>;
  /** Words by length: only words about as long can be what was meant. */
  readonly #byLength = new Map<number, KnownWord[]>();
  readonly #isEnglish: (word: string) => boolean;

  /** @param isEnglish whether a word is known beyond this corpus, so that it is not taken for a misspelling */
  constructor(serialised: SerialisedVocabulary, isEnglish: (word: string) => boolean) {
    this.passages = serialised.passages;
    this.#frequencies = new Map(serialised.terms);
    this.#isEnglish = isEnglish;
    for (const [word, count] of serialised.words) {
      const bucket = this.#byLength.get(word.length) ?? [];
      bucket.push({ word, count, letters: letters(word) });
      this.#byLength.set(word.length, bucket);
    }
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

  correct(word: string): string | undefined {
    const lower = word.toLowerCase();
    if (lower.length < SHORTEST_CORRECTED || !/^\p{L}+$/u.test(lower)) return undefined;
    if (this.passageFrequency(normalise(lower)) > 0 || this.#isEnglish(lower)) return undefined;
    const reach = lower.length >= LONG_WORD ? 2 : 1;
    const typed = letters(lower);
    let best: { word: string; cost: number; count: number } | undefined;
    for (let length = lower.length - reach; length <= lower.length + reach; length++) {
      for (const { word: candidate, count, letters: own } of this.#byLength.get(length) ?? []) {
        if (atLeast(typed, own) > reach) continue;
        const cost = editCost(lower, candidate, reach);
        if (cost > reach) continue;
        if (!best || cost < best.cost || (cost === best.cost && count > best.count)) best = { word: candidate, cost, count };
      }
    }
    return best?.word;
  }
}

interface KnownWord {
  readonly word: string;
  /** Passages that hold it. */
  readonly count: number;
  readonly letters: number;
}

/** The letters of a word as a set of 32, a bit each; several of other alphabets share one. */
function letters(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

/** No fewer edits than there are letters that only one of the words has: an edit brings in or takes out one at the most. */
function atLeast(a: number, b: number): number {
  return Math.max(bits(a & ~b), bits(b & ~a));
}

/** How many of 32 bits are set, counted side by side (Hacker's Delight, 5-1). */
function bits(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A wrong first letter counts half an edit more: typists seldom miss it. */
function editCost(typed: string, candidate: string, reach: number): number {
  // A swap counts twice there and once here, so that what is further off by so much is further off in any case.
  if (distance(typed, candidate) > 2 * reach) return Number.POSITIVE_INFINITY;
  const edits = editDistance(typed, candidate);
  return edits + (typed[0] === candidate[0] || typed[0] === candidate[1] ? 0 : 0.5);
}

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
