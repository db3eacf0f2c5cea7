// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -2.19,
  weights: {
    turned: 4.055,
    perhapsTurned: 0.528,
    opposed: 2.761,
    perhapsOpposed: 1.48,
    unmet: 5.065,
    crossed: 5.796,
    moved: 2.555,
    quantifier: 4.622,
    comparison: 5.538,
    role: 2.546,
    substitute: 5.601,
    cause: 5.744,
    foreign: 2.223,
    strange: 2.571,
  },
};
