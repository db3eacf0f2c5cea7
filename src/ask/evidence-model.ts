import { type LinearModel, margin } from "./linear-model.js";

/**
 * A logistic regression and gradient-boosted trees (Friedman 2001) over the same features, as the mean of their log-odds: the one
 * is steadier where examples are few, the others see that likeness means more where no word is shared.
 */
export interface EvidenceModel {
  readonly linear: LinearModel;
  /** Log-odds before any tree. */
  readonly base: number;
  /** Trees of two levels, `TREE` numbers each: feature and threshold of the root, of its left and of its right child, four leaves. */
  readonly trees: readonly number[];
}

/** Numbers a tree takes. */
export const TREE = 10;

/** Probability, 0..1, that the example is positive. */
export function evidenceProbability({ linear, base, trees }: EvidenceModel, features: readonly number[]): number {
  return 1 / (1 + Math.exp(-(margin(linear, features) + base + treesMargin(trees, features)) / 2));
}

/** Sum of the leaves reached; a value up to a threshold goes left. */
export function treesMargin(trees: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < trees.length; at += TREE) {
    const goesRight = isAbove(trees, at, features);
    const child = at + (goesRight ? 4 : 2);
    const leaf = (goesRight ? 2 : 0) + (isAbove(trees, child, features) ? 1 : 0);
    sum += trees[at + 6 + leaf] as number;
  }
  return sum;
}

function isAbove(trees: readonly number[], at: number, features: readonly number[]): boolean {
  return (features[trees[at] as number] as number) > (trees[at + 1] as number);
}
