// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -1.927,
  weights: {
    turned: 4.356,
    turnedAlike: 1.698,
    present: 5.313,
    opposed: 3.894,
    perhapsOpposed: 0.788,
    unmet: 2.743,
    crossed: 3.92,
    moved: 2.459,
    quantifier: 5.449,
    comparison: 3.9,
    role: 2.567,
    substitute: 2.187,
    mixed: 1.825,
    cause: 4.782,
    exchanged: 2.937,
    replaced: 2.804,
    added: 2.851,
    foreign: 0.479,
    strange: 2.01,
    bare: 3.126,
  },
};
