// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -2.1,
  weights: {
    turned: 3.834,
    present: 2.568,
    opposed: 2.388,
    unmet: 1.816,
    undenied: 2.853,
    besideOpposite: 1.893,
    crossed: 3.473,
    moved: 2.09,
    quantifier: 6.904,
    comparison: 4.696,
    role: 2.238,
    substitute: 2.18,
    mixed: 0.89,
    cause: 4.207,
    unjoined: 0.995,
    certain: 2.25,
    exchanged: 2.608,
    added: 1.808,
    foreign: 2.732,
    strange: 0,
    bare: 3.047,
    clause: 1.734,
    surplus: 0.7,
  },
};
