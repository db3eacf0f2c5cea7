// Written by `npm run fit -- --judge`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: -1.868,
  weights: {
    turned: 3.835,
    present: 2.471,
    opposed: 2.127,
    unmet: 1.728,
    undenied: 2.547,
    besideOpposite: 1.78,
    crossed: 3.422,
    moved: 0.855,
    quantifier: 3.53,
    comparison: 2.174,
    role: 2.127,
    substitute: 2.066,
    mixed: 1.073,
    cause: 4.141,
    unjoined: 0.954,
    certain: 2.059,
    exchanged: 2.226,
    added: 1.895,
    foreign: 1.982,
    strange: 0.131,
    bare: 3.099,
    clause: 0.884,
    surplus: 0.768,
  },
};
