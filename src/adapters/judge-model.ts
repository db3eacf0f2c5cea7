// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -1.855,
  weights: {
    turned: 3.812,
    present: 2.447,
    opposed: 2.128,
    unmet: 1.753,
    undenied: 2.556,
    besideOpposite: 1.782,
    crossed: 3.416,
    moved: 0.853,
    quantifier: 3.524,
    comparison: 2.175,
    role: 2.131,
    substitute: 1.623,
    replaced: 2.098,
    mixed: 1.071,
    cause: 4.227,
    unjoined: 0.967,
    certain: 2.051,
    exchanged: 2.215,
    added: 1.951,
    foreign: 0.086,
    strange: 0.937,
    bare: 3.35,
    clause: 0.848,
    surplus: 0.572,
  },
};
