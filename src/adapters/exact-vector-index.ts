import type { Hit, PassageRanges, VectorIndex } from "../core/ports.js";

const AT_ONCE = 4;

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
    const consider = (ordinal: number, score: number) => {
      if (hits.length >= limit && score <= floor) return;
      insert(hits, { ordinal, score }, limit);
      floor = hits.at(-1)?.score ?? floor;
    };
    const scores = new Float64Array(AT_ONCE);
    for (const { start, end } of within ?? [{ start: 0, end: this.size }]) {
      let ordinal = start;
      for (; ordinal + AT_ONCE <= end; ordinal += AT_ONCE) {
        this.#four(vector, ordinal, scores);
        for (let i = 0; i < AT_ONCE; i++) consider(ordinal + i, scores[i] as number);
      }
      for (; ordinal < end; ordinal++) consider(ordinal, this.#similarity(vector, ordinal));
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

  /** Four neighbours together: each one's sum is added up in the same order as alone, but none waits for another. */
  #four(vector: readonly number[], first: number, scores: Float64Array): void {
    const vectors = this.#vectors;
    const dimension = this.#dimension;
    let at = first * dimension;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < dimension; i++, at++) {
      const value = vector[i] as number;
      a += (vectors[at] as number) * value;
      b += (vectors[at + dimension] as number) * value;
      c += (vectors[at + 2 * dimension] as number) * value;
      d += (vectors[at + 3 * dimension] as number) * value;
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
    scores[3] = d;
  }
}

function insert(hits: Hit[], hit: Hit, limit: number): void {
  let at = hits.length;
  while (at > 0 && (hits[at - 1] as Hit).score < hit.score) at--;
  hits.splice(at, 0, hit);
  if (hits.length > limit) hits.pop();
}
