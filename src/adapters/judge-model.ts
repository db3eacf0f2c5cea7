// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -1.908,
  weights: {
    turned: 4.107,
    perhapsTurned: 0,
    turnedAlike: 1.645,
    present: 4.957,
    opposed: 3.573,
    perhapsOpposed: 0.924,
    unmet: 3.162,
    crossed: 3.618,
    moved: 2.808,
    quantifier: 4.21,
    comparison: 3.993,
    role: 2.984,
    substitute: 5.87,
    mixed: 2.477,
    cause: 5.855,
    foreign: 0.502,
    strange: 2.28,
    bare: 3.165,
  },
};
