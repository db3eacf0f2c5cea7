// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.1741,
  weights: [
    1.0234, // behind
    1.3005, // share
    1.7293, // score
    1.2118, // bestScore
    0.8664, // gain
    -1.0035, // gainBehind
    0.8791, // open
    2.5711, // said
    0.6564, // adjacentAfter
    0.4914, // adjacentBefore
    0.8072, // samePassage
    -0.3165, // form
    0.1497, // bestForm
    0.4786, // formMissing
    0.5872, // coverage
    0.178, // pointsBack
    -0.2311, // tableRow
    1.0337, // chosen
    0.109, // several
    -0.6704, // severalShare
    0.2633, // severalGain
    0.1794, // joint
    1.5373, // jointGain
    -0.0265, // single
    -0.1072, // bestEnumerates
    0.376, // topicOnly
  ],
};
