// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -2.107,
  weights: {
    turned: 3.712,
    present: 2.884,
    opposed: 2.405,
    unmet: 1.553,
    undenied: 2.899,
    besideOpposite: 1.892,
    crossed: 3.517,
    moved: 1.914,
    quantifier: 5.933,
    comparison: 4.723,
    role: 2.047,
    substitute: 2.185,
    mixed: 0.946,
    cause: 4.259,
    unjoined: 0.998,
    certain: 2.311,
    exchanged: 2.715,
    added: 1.824,
    foreign: 2.797,
    strange: 0,
    bare: 3.045,
    clause: 1.749,
    surplus: 0.692,
  },
};
