import { expect, it } from "vitest";
import { nearestOfAll } from "../../../eval/bench/nearest-of-all.js";
import { seededRandom } from "../../../eval/seeded-random.js";
import { ExactVectorIndex } from "../../../src/adapters/exact-vector-index.js";

it("finds what a comparison of each pair finds, for any number of questions and rows", async () => {
  const random = seededRandom(1);
  const vectors = (count: number) => Float32Array.from({ length: count * 16 }, () => random() - 0.5);
  for (const [rows, questions] of [
    [5_000, 7],
    [3, 1],
    [2_048, 4],
  ] as const) {
    const [held, asked] = [vectors(rows), vectors(questions)];
    const exact = new ExactVectorIndex(held, 16);
    const found = nearestOfAll(held, asked, 16, 10);
    expect(found).toHaveLength(questions);
    for (const [at, ordinals] of found.entries()) {
      const due = await exact.search([...asked.subarray(at * 16, (at + 1) * 16)], 10);
      expect(ordinals).toEqual(due.map(({ ordinal }) => ordinal));
    }
  }
});
