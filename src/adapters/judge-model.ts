// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -2.043,
  weights: {
    turned: 3.818,
    present: 2.55,
    opposed: 2.088,
    unmet: 1.866,
    undenied: 2.745,
    besideOpposite: 1.984,
    crossed: 3.479,
    moved: 2.053,
    quantifier: 5.84,
    comparison: 4.469,
    role: 2.245,
    substitute: 2.193,
    mixed: 0.904,
    cause: 4.231,
    unjoined: 1.04,
    certain: 2.216,
    exchanged: 2.614,
    added: 1.778,
    foreign: 1.968,
    strange: 0,
    bare: 3.166,
    clause: 1.161,
    surplus: 0.803,
  },
};
