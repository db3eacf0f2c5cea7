// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -1.928,
  weights: {
    turned: 4.357,
    turnedAlike: 1.698,
    present: 5.314,
    opposed: 3.895,
    perhapsOpposed: 0.789,
    unmet: 2.744,
    crossed: 3.92,
    moved: 2.456,
    quantifier: 5.453,
    comparison: 3.901,
    role: 2.78,
    substitute: 2.74,
    mixed: 1.824,
    cause: 4.783,
    exchanged: 2.927,
    added: 2.853,
    foreign: 0.47,
    strange: 2.019,
    bare: 3.13,
  },
};
