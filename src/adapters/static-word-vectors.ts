import type { WordVectors } from "../core/ports.js";
import { SimilarSpellings } from "../language/similar-spellings.js";
import { isWholeWord } from "../language/word-forms.js";
import type { StaticEmbedder } from "./static-embedder.js";

/** Words kept: a large document's vocabulary, 256 numbers each, some 20 MB at the most. */
const REMEMBERED = 20_000;

/** Likenesses kept: some 40 bytes each. */
const REMEMBERED_PAIRS = 250_000;

/** Shorter entries of the tokenizer are mostly pieces of words. */
const SHORTEST_MEANT = 5;

interface WordVector {
  readonly unit: Float32Array;
  readonly length: number;
  /** Likeness to other words, as far as it was asked for: none for the words of documents, most of the vectors. */
  likeness?: Map<string, number>;
}

/**
 * Single words in the bundled model. A model that averages token vectors learns to give words that say little short ones,
 * so a vector's length is the word's salience.
 */
export class StaticWordVectors implements WordVectors {
  readonly #embedder: StaticEmbedder;
  readonly #vectors = new Map<string, WordVector>();
  readonly #whole = new Map<string, boolean>();
  #spellings: SimilarSpellings | undefined;
  #pairs = 0;

  constructor(embedder: StaticEmbedder) {
    this.#embedder = embedder;
  }

  similarTo(word: string): (other: string) => number {
    const vector = this.#vector(word);
    vector.likeness ??= new Map();
    const { unit, likeness } = vector;
    return (other) => {
      const known = likeness.get(other);
      if (known !== undefined) return known;
      const alike = product(unit, this.#vector(other).unit);
      if (++this.#pairs > REMEMBERED_PAIRS) this.#forget();
      likeness.set(other, alike);
      return alike;
    };
  }

  salience(word: string): number {
    return this.#vector(word).length;
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

  #vector(word: string): WordVector {
    const known = this.#vectors.get(word);
    if (known) return known;
    const sum = this.#embedder.wordVector(word);
    let norm = 0;
    for (const value of sum) norm += value * value;
    const length = Math.sqrt(norm);
    const vector: WordVector = { unit: sum.map((value) => value / (length || 1)), length };
    if (this.#vectors.size >= REMEMBERED) this.#forget();
    this.#vectors.set(word, vector);
    return vector;
  }

  #forget(): void {
    this.#vectors.clear();
    this.#pairs = 0;
  }
}

/** In four sums that do not wait for each other: a question compares words a thousand times. */
function product(left: Float32Array, right: Float32Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const whole = left.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    a += (left[i] as number) * (right[i] as number);
    b += (left[i + 1] as number) * (right[i + 1] as number);
    c += (left[i + 2] as number) * (right[i + 2] as number);
    d += (left[i + 3] as number) * (right[i + 3] as number);
  }
  for (let i = whole; i < left.length; i++) a += (left[i] as number) * (right[i] as number);
  return a + b + (c + d);
}
