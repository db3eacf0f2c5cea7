import { describe, expect, it } from "vitest";
import { evidenceProbability, TREE, treesMargin } from "../../src/ask/evidence-model.js";
import { ANSWERABLE_MODEL, RIGHT_MODEL } from "../../src/ask/fitted-models.js";

/** Root on feature 0 at 0.5; left child on feature 1 at 2; the right child is not parted. */
const tree = [0, 0.5, 1, 2, 0, 1e9, -1, -2, 3, 4];

describe("evidenceProbability", () => {
  it("goes down a tree: a value up to the threshold to the left, one above it to the right", () => {
    expect(treesMargin(tree, [0.5, 2])).toBe(-1);
    expect(treesMargin(tree, [0.5, 2.1])).toBe(-2);
    expect(treesMargin(tree, [0.6, 0])).toBe(3);
    expect(treesMargin([...tree, ...tree], [0.6, 0])).toBe(6);
  });

  it("is the mean of both log-odds, as a probability", () => {
    const model = { linear: { intercept: 1, weights: [2, 0] }, base: 0.5, trees: tree };
    expect(evidenceProbability(model, [0.6, 0])).toBeCloseTo(1 / (1 + Math.exp(-(1 + 1.2 + 0.5 + 3) / 2)), 12);
  });

  it("is shipped with whole trees", () => {
    for (const { trees } of [ANSWERABLE_MODEL, RIGHT_MODEL]) expect(trees.length % TREE).toBe(0);
  });
});
