// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -2.266,
  weights: {
    turned: 4.075,
    perhapsTurned: 0.709,
    opposed: 2.832,
    perhapsOpposed: 1.554,
    unmet: 5.173,
    crossed: 5.855,
    moved: 2.629,
    quantifier: 4.689,
    comparison: 5.599,
    role: 2.62,
    substitute: 5.599,
    cause: 5.787,
    foreign: 2.052,
    strange: 2.489,
  },
};
