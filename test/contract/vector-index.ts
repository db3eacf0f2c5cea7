import { beforeAll, describe, expect, it } from "vitest";
import { ExactVectorIndex } from "../../src/adapters/exact-vector-index.js";
import type { VectorIndex } from "../../src/core/ports.js";

export interface VectorIndexCase {
  readonly open: (vectors: Float32Array, dimension: number) => Promise<VectorIndex>;
  readonly size: number;
  /** Least share of the ten nearest that must be found. */
  readonly recall: number;
}

const DIMENSION = 32;

export function vectorIndexContract(name: string, { open, size, recall }: VectorIndexCase): void {
  describe(`${name} as a VectorIndex of ${size}`, () => {
    const vectors = clustered(size);
    const question = (seed: number): number[] =>
      Array.from(row(vectors, (seed * 37) % size), (value, at) => value + 0.05 * Math.sin(seed + at));
    let opened: Promise<VectorIndex>;
    beforeAll(() => {
      opened = open(vectors, DIMENSION);
      return opened;
    });

    it("knows its size", async () => {
      expect((await opened).size).toBe(size);
    });

    it("finds the nearest, best first, with their cosine as score", async () => {
      const index = await opened;
      const exact = new ExactVectorIndex(vectors, DIMENSION);
      let found = 0;
      for (let seed = 0; seed < 50; seed++) {
        const asked = unit(question(seed));
        const hits = await index.search(asked, 10);
        const wanted = new Set((await exact.search(asked, 10)).map(({ ordinal }) => ordinal));
        found += hits.filter(({ ordinal }) => wanted.has(ordinal)).length;
        expect(hits).toHaveLength(Math.min(10, size));
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
        const similarities = await index.similarities(
          asked,
          hits.map(({ ordinal }) => ordinal),
        );
        for (const [at, { score }] of hits.entries()) expect(score).toBeCloseTo(similarities[at] ?? Number.NaN, 4);
      }
      expect(found / (50 * Math.min(10, size))).toBeGreaterThanOrEqual(recall);
    });

    it("compares a vector with any passages asked for, however many, in their order", async () => {
      const index = await opened;
      const asked = unit(question(5));
      const ordinals = [size - 1, ...Array.from({ length: Math.min(size, 70) }, (_, at) => at), 3];
      const wanted = await new ExactVectorIndex(vectors, DIMENSION).similarities(asked, ordinals);
      const given = await index.similarities(asked, ordinals);
      expect(given).toHaveLength(wanted.length);
      for (const [at, similarity] of given.entries()) expect(similarity).toBeCloseTo(wanted[at] ?? Number.NaN, 4);
      expect(await index.similarities(asked, [])).toEqual([]);
    });

    it("finds a stored vector itself", async () => {
      const index = await opened;
      const [best] = await index.search(Array.from(row(vectors, size - 1)), 1);
      expect(best?.score).toBeCloseTo(1, 4);
    });

    it("returns nothing outside the ranges asked for, and all of a small one", async () => {
      const index = await opened;
      const asked = unit(question(3));
      const hits = await index.search(asked, 50, [
        { start: 2, end: 5 },
        { start: size - 2, end: size },
      ]);
      expect(hits.map(({ ordinal }) => ordinal).sort((a, b) => a - b)).toEqual([2, 3, 4, size - 2, size - 1]);
    });

    it("returns all it has where more are asked for, and nothing of an empty range", async () => {
      const index = await opened;
      expect((await index.search(unit(question(1)), 5, [{ start: 4, end: 4 }])).length).toBe(0);
      if (size < 100) expect(await index.search(unit(question(1)), size * 2)).toHaveLength(size);
    });
  });
}

function row(vectors: Float32Array, at: number): Float32Array {
  return vectors.subarray(at * DIMENSION, (at + 1) * DIMENSION);
}

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** Texts cluster by subject; vectors at random in a sphere have no near neighbours to find. */
function clustered(size: number): Float32Array {
  let state = 42;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  const centres = Array.from({ length: 20 }, () => Array.from({ length: DIMENSION }, random));
  const vectors = new Float32Array(size * DIMENSION);
  for (let at = 0; at < size; at++) {
    const centre = centres[at % centres.length] ?? [];
    vectors.set(unit(centre.map((value) => value + 0.5 * random())), at * DIMENSION);
  }
  return vectors;
}
