import { distance } from "fastest-levenshtein";
import { editDistance } from "./slips.js";

/** From so many letters a word may be two edits off; a shorter one could then be too many others. */
const LONG_WORD = 7;
/** Words whose likes are kept: questions share most of theirs. */
const REMEMBERED = 5_000;

interface KnownWord {
  readonly word: string;
  readonly letters: number;
}

/** Words by how they are spelt: finds those that another may be a slip of. */
export class SimilarSpellings {
  /** By length: only words about as long can be what was meant. */
  readonly #byLength = new Map<number, KnownWord[]>();
  readonly #words: ReadonlySet<string>;
  readonly #found = new Map<string, readonly string[]>();

  /** @param words lower case */
  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) {
      const bucket = this.#byLength.get(word.length) ?? [];
      bucket.push({ word, letters: letters(word) });
      this.#byLength.set(word.length, bucket);
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The words one edit off, of a long word two, itself left out. @param word lower case */
  near(word: string): readonly string[] {
    const known = this.#found.get(word);
    if (known) return known;
    const found = this.#search(word);
    if (this.#found.size >= REMEMBERED) this.#found.clear();
    this.#found.set(word, found);
    return found;
  }

  #search(typed: string): string[] {
    const reach = typed.length >= LONG_WORD ? 2 : 1;
    const own = letters(typed);
    const found: string[] = [];
    for (let length = typed.length - reach; length <= typed.length + reach; length++) {
      for (const { word, letters: others } of this.#byLength.get(length) ?? []) {
        if (atLeast(own, others) > reach || word === typed) continue;
        // A swap counts twice there and once here, so that what is further off by so much is further off in any case.
        if (distance(typed, word) <= 2 * reach && editDistance(typed, word) <= reach) found.push(word);
      }
    }
    return found;
  }
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
