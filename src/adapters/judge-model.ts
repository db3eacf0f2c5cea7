// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -1.8,
  weights: {
    turned: 2.86,
    perhapsTurned: 0.67,
    turnedThings: 0.21,
    opposed: 0.77,
    perhapsOpposed: 0.66,
    exchanged: 0,
    crossed: 2.08,
    quantifier: 2.65,
    comparison: 2.86,
    role: 1.74,
    cause: 2.74,
    missing: 0.19,
    unlike: 0.4,
    strange: 1.02,
    strangest: 0.06,
  },
};
