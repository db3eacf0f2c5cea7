// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -2.262,
  weights: {
    turned: 4.076,
    perhapsTurned: 0.646,
    opposed: 2.828,
    perhapsOpposed: 1.55,
    unmet: 5.182,
    crossed: 5.853,
    moved: 2.626,
    quantifier: 4.687,
    comparison: 5.596,
    role: 2.616,
    substitute: 5.596,
    cause: 5.783,
    foreign: 2.059,
    strange: 2.486,
  },
};
