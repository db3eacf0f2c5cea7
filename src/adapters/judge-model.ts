// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -2.205,
  weights: {
    turned: 4.045,
    perhapsTurned: 0.684,
    opposed: 1.482,
    perhapsOpposed: 2.169,
    unmet: 3.109,
    crossed: 5.805,
    moved: 2.57,
    quantifier: 4.634,
    comparison: 5.751,
    role: 2.56,
    substitute: 5.548,
    cause: 5.743,
    foreign: 1.719,
    strange: 2.66,
  },
};
