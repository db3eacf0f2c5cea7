import type { WordVectors } from "../core/ports.js";
import type { StaticEmbedder } from "./static-embedder.js";

/** Words kept: a large document's vocabulary, 256 numbers each, some 50 MB at the most. */
const REMEMBERED = 50_000;

interface WordVector {
  readonly unit: Float32Array;
  readonly length: number;
}

/**
 * Single words in the bundled model. A model that averages token vectors learns to give words that say little short ones,
 * so a vector's length is the word's salience.
 */
export class StaticWordVectors implements WordVectors {
  readonly #embedder: StaticEmbedder;
  readonly #vectors = new Map<string, WordVector>();

  constructor(embedder: StaticEmbedder) {
    this.#embedder = embedder;
  }

  similarity(a: string, b: string): number {
    const left = this.#vector(a).unit;
    const right = this.#vector(b).unit;
    let sum = 0;
    for (let i = 0; i < left.length; i++) sum += (left[i] as number) * (right[i] as number);
    return sum;
  }

  salience(word: string): number {
    return this.#vector(word).length;
  }

  #vector(word: string): WordVector {
    const known = this.#vectors.get(word);
    if (known) return known;
    const sum = this.#embedder.wordVector(word);
    let norm = 0;
    for (const value of sum) norm += value * value;
    const length = Math.sqrt(norm);
    const vector = { unit: sum.map((value) => value / (length || 1)), length };
    if (this.#vectors.size >= REMEMBERED) this.#vectors.clear();
    this.#vectors.set(word, vector);
    return vector;
  }
}
