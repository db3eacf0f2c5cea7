import type { WordVectors } from "../core/ports.js";
import { SimilarSpellings } from "../language/similar-spellings.js";
import { isWholeWord } from "../language/word-forms.js";
import { MEANING_AXES, MEANING_CENTRE } from "./meaning-axes.js";
import type { StaticEmbedder } from "./static-embedder.js";

/** Words kept: a large document's vocabulary, some 20 MB at the most. */
const REMEMBERED = 20_000;
/** Sentences kept, about a kilobyte each. */
const REMEMBERED_SENTENCES = 20_000;
/** Likenesses kept; a newer one takes the place of an older that falls on it. */
const PAIR_BITS = 18;
const REMEMBERED_PAIRS = 1 << PAIR_BITS;
/** More than any word's place. */
const PLACES = 1 << 15;

/** Axes are written in whole numbers, this long. */
const AXIS_LENGTH = 127;
/** Texts lie within a sixth of an axis' length: about -1..1 then. */
const SPREAD = 6;

/** Shorter entries of the tokenizer are mostly pieces of words. */
const SHORTEST_MEANT = 5;

/**
 * Single words in the bundled model. A model that averages token vectors learns to give words that say little short ones,
 * so a vector's length is the word's salience.
 */
export class StaticWordVectors implements WordVectors {
  readonly #embedder: StaticEmbedder;
  /** By word: the place of its vector. */
  readonly #places = new Map<string, number>();
  /** Of unit length, one after another. */
  #units = new Float32Array(0);
  readonly #lengths: number[] = [];
  readonly #likenesses = new Likenesses();
  readonly #whole = new Map<string, boolean>();
  #spellings: SimilarSpellings | undefined;
  /** By list: the places of its words; made anew when the words are forgotten. */
  #listed = new WeakMap<readonly string[], Uint16Array>();
  readonly #sentences = new Map<string, Float32Array>();
  readonly #meanings = new WeakMap<readonly string[], Float32Array>();

  constructor(embedder: StaticEmbedder) {
    this.#embedder = embedder;
  }

  similarTo(word: string): (other: string) => number {
    return (other) => {
      this.#makeRoom(2);
      return this.#likeness(this.#place(word), this.#place(other));
    };
  }

  nearestTo(word: string): (others: readonly string[]) => number {
    return (others) => {
      this.#makeRoom(others.length + 1);
      const own = this.#place(word);
      let nearest = 0;
      for (const other of this.#placesOf(others)) {
        const alike = this.#likeness(own, other);
        if (alike > nearest) nearest = alike;
      }
      return nearest;
    };
  }

  meaning(words: readonly string[]): Float32Array {
    const known = this.#meanings.get(words);
    if (known) return known;
    this.#makeRoom(words.length);
    const made = this.#onAxes(words);
    this.#meanings.set(words, made);
    return made;
  }

  sentence(text: string): Float32Array {
    const known = this.#sentences.get(text);
    if (known) return known;
    const made = this.#embedder.sentenceVector(text);
    if (this.#sentences.size >= REMEMBERED_SENTENCES) this.#sentences.clear();
    this.#sentences.set(text, made);
    return made;
  }

  salience(word: string): number {
    this.#makeRoom(1);
    return this.#lengths[this.#place(word)] as number;
  }

  knows(word: string): boolean {
    return this.#embedder.knowsWord(word);
  }

  isWhole(word: string): boolean {
    const known = this.#whole.get(word);
    if (known !== undefined) return known;
    const isWhole = isWholeWord(word, (one) => this.#embedder.knowsWord(one));
    if (this.#whole.size >= REMEMBERED) this.#whole.clear();
    this.#whole.set(word, isWhole);
    return isWhole;
  }

  near(word: string): readonly string[] {
    this.#spellings ??= new SimilarSpellings(this.#embedder.wholeWords(SHORTEST_MEANT));
    return this.#spellings.near(word);
  }

  #onAxes(words: readonly string[]): Float32Array {
    const { dimension } = this.#embedder.description;
    const sum = new Float64Array(dimension);
    for (const word of words) {
      const place = this.#place(word);
      const length = this.#lengths[place] as number;
      for (let i = 0; i < dimension; i++) sum[i] = (sum[i] as number) + length * (this.#units[place * dimension + i] as number);
    }
    const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
    return Float32Array.from(MEANING_AXES, (axis, at) => {
      if (length === 0) return 0;
      const along = axis.reduce((total, value, i) => total + value * (sum[i] as number), 0) / AXIS_LENGTH / length;
      return SPREAD * (along - (MEANING_CENTRE[at] as number));
    });
  }

  #place(word: string): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    const sum = this.#embedder.wordVector(word);
    let norm = 0;
    for (const value of sum) norm += value * value;
    const length = Math.sqrt(norm);
    const place = this.#lengths.length;
    const from = place * sum.length;
    if (this.#units.length < from + sum.length) this.#units = grown(this.#units, from + sum.length);
    for (let i = 0; i < sum.length; i++) this.#units[from + i] = (sum[i] as number) / (length || 1);
    this.#lengths.push(length);
    this.#places.set(word, place);
    return place;
  }

  #placesOf(words: readonly string[]): Uint16Array {
    const known = this.#listed.get(words);
    if (known) return known;
    const places = Uint16Array.from(words, (word) => this.#place(word));
    this.#listed.set(words, places);
    return places;
  }

  #likeness(one: number, other: number): number {
    const known = this.#likenesses.get(one, other);
    if (known !== undefined) return known;
    const alike = product(this.#units, one, other, this.#embedder.description.dimension);
    this.#likenesses.set(one, other, alike);
    return alike;
  }

  /** Forgets all words where so many more would be too many, so that places once looked up stay good until the next call. */
  #makeRoom(words: number): void {
    if (this.#lengths.length + words <= REMEMBERED) return;
    this.#places.clear();
    this.#lengths.length = 0;
    this.#listed = new WeakMap();
    this.#likenesses.clear();
  }
}

/** Likenesses by two places, in a table of fixed size: a `Map` of as many takes ten times the memory and the time. */
class Likenesses {
  readonly #keys = new Int32Array(REMEMBERED_PAIRS).fill(-1);
  readonly #values = new Float64Array(REMEMBERED_PAIRS);

  get(one: number, other: number): number | undefined {
    const key = one * PLACES + other;
    const slot = slotOf(key);
    return this.#keys[slot] === key ? this.#values[slot] : undefined;
  }

  set(one: number, other: number, likeness: number): void {
    const key = one * PLACES + other;
    const slot = slotOf(key);
    this.#keys[slot] = key;
    this.#values[slot] = likeness;
  }

  clear(): void {
    this.#keys.fill(-1);
  }
}

/** Multiplicative hashing (Knuth, The Art of Computer Programming, 6.4). */
function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - PAIR_BITS);
}

function grown(array: Float32Array, least: number): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(Math.max(least, 2 * array.length));
  larger.set(array);
  return larger;
}

/** In four sums that do not wait for each other: a question compares words a thousand times. */
function product(units: Float32Array, one: number, other: number, dimension: number): number {
  const left = one * dimension;
  const right = other * dimension;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const whole = dimension & ~3;
  for (let i = 0; i < whole; i += 4) {
    a += (units[left + i] as number) * (units[right + i] as number);
    b += (units[left + i + 1] as number) * (units[right + i + 1] as number);
    c += (units[left + i + 2] as number) * (units[right + i + 2] as number);
    d += (units[left + i + 3] as number) * (units[right + i + 3] as number);
  }
  for (let i = whole; i < dimension; i++) a += (units[left + i] as number) * (units[right + i] as number);
  return a + b + (c + d);
}
