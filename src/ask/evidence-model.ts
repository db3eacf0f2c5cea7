import { type LinearModel, margin } from "./linear-model.js";

/**
 * A logistic regression and gradient-boosted trees (Friedman 2001) over the same features, their log-odds
 * blended: the one is steadier where examples are few, the others see that likeness means more where no word is shared.
 */
export interface EvidenceModel {
  readonly linear: LinearModel;
  /** Log-odds before any tree. */
  readonly base: number;
  /** Trees of `LEVELS` levels, `TREE` numbers each: feature and threshold of every split, level by level, then the leaves. */
  readonly trees: readonly number[];
}

export const LEVELS = 5;
const SPLITS = 2 ** LEVELS - 1;
/** Numbers a tree takes. */
export const TREE = 2 * SPLITS + SPLITS + 1;

/** The regression's share of the log-odds. */
const LINEAR = 0.3;

/** Probability, 0..1, that the example is positive. */
export function evidenceProbability({ linear, base, trees }: EvidenceModel, features: readonly number[]): number {
  const logOdds = LINEAR * margin(linear, features) + (1 - LINEAR) * (base + treesMargin(trees, features));
  return 1 / (1 + Math.exp(-logOdds));
}

/** Sum of the leaves reached; a value up to a threshold goes left. */
export function treesMargin(trees: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < trees.length; at += TREE) {
    let node = 0;
    while (node < SPLITS) {
      const feature = trees[at + 2 * node] as number;
      const goesRight = (features[feature] as number) > (trees[at + 2 * node + 1] as number);
      node = 2 * node + (goesRight ? 2 : 1);
    }
    sum += trees[at + SPLITS + node] as number;
  }
  return sum;
}
