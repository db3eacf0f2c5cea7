import { describe, expect, it } from "vitest";
import { fitBoostedTrees } from "../../../eval/fit/boosted-trees.js";
import { seededRandom } from "../../../eval/seeded-random.js";
import { treesMargin } from "../../../src/ask/evidence-model.js";

const random = seededRandom(7);
const rows = Array.from({ length: 400 }, () => [random(), random(), random()]);
const either = (row: readonly number[]) => (row[0] as number) > 0.5 !== (row[1] as number) > 0.5;
const examples = rows.map((row) => ({ row, positive: either(row), weight: 1 }));

describe("fitBoostedTrees", () => {
  it("learns what no line tells: one or the other, not both", () => {
    const { base, trees } = fitBoostedTrees(examples);
    const right = rows.filter((row) => base + treesMargin(trees, row) > 0 === either(row)).length;
    expect(right / rows.length).toBeGreaterThan(0.9);
  });

  it("gives the same trees twice", () => {
    expect(fitBoostedTrees(examples)).toEqual(fitBoostedTrees(examples));
  });

  it("believes heavier examples more", () => {
    const torn = [0, 1].flatMap((label) =>
      Array.from({ length: 60 }, () => ({ row: [0, 0, 0], positive: label === 1, weight: label === 1 ? 3 : 1 })),
    );
    const { base, trees } = fitBoostedTrees(torn);
    expect(1 / (1 + Math.exp(-base - treesMargin(trees, [0, 0, 0])))).toBeCloseTo(0.75, 2);
  });
});
