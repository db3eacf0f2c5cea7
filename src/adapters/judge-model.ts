// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -2.057,
  weights: {
    turned: 3.826,
    present: 2.567,
    opposed: 2.094,
    unmet: 1.847,
    undenied: 2.743,
    besideOpposite: 1.962,
    crossed: 3.479,
    moved: 2.053,
    quantifier: 5.848,
    comparison: 4.469,
    role: 2.245,
    substitute: 2.182,
    mixed: 0.905,
    cause: 4.195,
    unjoined: 1.031,
    certain: 2.13,
    exchanged: 2.623,
    added: 1.739,
    foreign: 2.383,
    strange: 0,
    bare: 3.135,
    clause: 1.184,
    surplus: 0.922,
  },
};
