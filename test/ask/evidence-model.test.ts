import { describe, expect, it } from "vitest";
import { evidenceProbability, LEVELS, TREE, treesMargin } from "../../src/ask/evidence-model.js";
import { ANSWERABLE_MODEL, RIGHT_MODEL } from "../../src/ask/fitted-models.js";

const NEVER = [0, 1e9];
const below = (level: number) => 2 ** (LEVELS - level);
/** A side that is not parted further: all of it goes left. */
const leaf = (value: number, level: number) => [value, ...new Array<number>(below(level) - 1).fill(99)];
/** Root on feature 0 at 0.5; left child on feature 1 at 2; the right child and all below are not parted. */
const splits = [0, 0.5, 1, 2, ...Array.from({ length: 2 ** LEVELS - 3 }, () => NEVER).flat()];
const tree = [...splits, ...leaf(-1, 2), ...leaf(-2, 2), ...leaf(3, 1)];

describe("evidenceProbability", () => {
  it("goes down a tree: a value up to the threshold to the left, one above it to the right", () => {
    expect(treesMargin(tree, [0.5, 2])).toBe(-1);
    expect(treesMargin(tree, [0.5, 2.1])).toBe(-2);
    expect(treesMargin(tree, [0.6, 0])).toBe(3);
    expect(treesMargin([...tree, ...tree], [0.6, 0])).toBe(6);
  });

  it("blends both log-odds to a probability, the trees weighing more", () => {
    const model = { linear: { intercept: 1, weights: [2, 0] }, base: 0.5, trees: tree };
    expect(evidenceProbability(model, [0.6, 0])).toBeCloseTo(1 / (1 + Math.exp(-(0.3 * (1 + 1.2) + 0.7 * (0.5 + 3)))), 12);
  });

  it("is shipped with whole trees", () => {
    for (const { trees } of [ANSWERABLE_MODEL, RIGHT_MODEL]) expect(trees.length % TREE).toBe(0);
  });
});
