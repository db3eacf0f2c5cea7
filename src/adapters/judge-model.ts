// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -2.148,
  weights: {
    turned: 3.995,
    perhapsTurned: 0.638,
    opposed: 1.427,
    perhapsOpposed: 2.114,
    unmet: 3.07,
    crossed: 5.759,
    moved: 2.514,
    quantifier: 4.581,
    comparison: 5.706,
    role: 2.505,
    cause: 5.698,
    foreign: 1.64,
    strange: 2.734,
  },
};
