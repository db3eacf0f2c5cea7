// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -1.808,
  weights: {
    turned: 4.291,
    turnedAlike: 1.604,
    present: 5.073,
    opposed: 3.64,
    perhapsOpposed: 0.537,
    unmet: 2.873,
    crossed: 5.838,
    moved: 2.705,
    quantifier: 4.666,
    comparison: 3.979,
    role: 3.052,
    substitute: 2.537,
    mixed: 2.065,
    cause: 4.759,
    foreign: 0.642,
    strange: 1.766,
    bare: 3.106,
  },
};
