import type { Hit, PassageRanges, VectorIndex } from "../core/ports.js";

/** Every vector compared with the question: exact, and fast enough for a few thousand passages. */
export class ExactVectorIndex implements VectorIndex {
  readonly size: number;
  readonly #vectors: Float32Array;
  readonly #dimension: number;

  /** @param vectors unit vectors, one after the other, in the order of the passages */
  constructor(vectors: Float32Array, dimension: number) {
    this.#vectors = vectors;
    this.#dimension = dimension;
    this.size = vectors.length / dimension;
  }

  async search(vector: readonly number[], limit: number, within?: PassageRanges): Promise<Hit[]> {
    const hits: Hit[] = [];
    let floor = Number.NEGATIVE_INFINITY;
    for (const { start, end } of within ?? [{ start: 0, end: this.size }]) {
      for (let ordinal = start; ordinal < end; ordinal++) {
        const score = this.#similarity(vector, ordinal);
        if (hits.length >= limit && score <= floor) continue;
        insert(hits, { ordinal, score }, limit);
        floor = hits.at(-1)?.score ?? floor;
      }
    }
    return hits;
  }

  async similarities(vector: readonly number[], ordinals: readonly number[]): Promise<number[]> {
    return ordinals.map((ordinal) => this.#similarity(vector, ordinal));
  }

  #similarity(vector: readonly number[], ordinal: number): number {
    const from = ordinal * this.#dimension;
    let sum = 0;
    for (let i = 0; i < this.#dimension; i++) sum += (this.#vectors[from + i] as number) * (vector[i] as number);
    return sum;
  }
}

function insert(hits: Hit[], hit: Hit, limit: number): void {
  let at = hits.length;
  while (at > 0 && (hits[at - 1] as Hit).score < hit.score) at--;
  hits.splice(at, 0, hit);
  if (hits.length > limit) hits.pop();
}
