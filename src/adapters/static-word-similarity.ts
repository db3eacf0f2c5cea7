import type { WordSimilarity } from "../core/ports.js";
import type { StaticEmbedder } from "./static-embedder.js";

/** Words kept: a large document's vocabulary, 256 numbers each, some 50 MB at the most. */
const REMEMBERED = 50_000;

/** Cosine between the bundled model's vectors of two single words. */
export class StaticWordSimilarity implements WordSimilarity {
  readonly #embedder: StaticEmbedder;
  readonly #vectors = new Map<string, Float32Array>();

  constructor(embedder: StaticEmbedder) {
    this.#embedder = embedder;
  }

  similarity(a: string, b: string): number {
    const left = this.#vector(a);
    const right = this.#vector(b);
    let sum = 0;
    for (let i = 0; i < left.length; i++) sum += (left[i] as number) * (right[i] as number);
    return sum;
  }

  #vector(word: string): Float32Array {
    const known = this.#vectors.get(word);
    if (known) return known;
    const vector = this.#embedder.embedWord(word);
    if (this.#vectors.size >= REMEMBERED) this.#vectors.clear();
    this.#vectors.set(word, vector);
    return vector;
  }
}
