// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.2386,
  weights: [
    1.2711, // behind
    1.065, // share
    1.865, // score
    1.8016, // bestScore
    -0.3368, // gain
    0.0093, // gainBehind
    0.7475, // open
    2.1485, // said
    0.5443, // adjacentAfter
    0.4282, // adjacentBefore
    0.5728, // samePassage
    -0.9993, // form
    0.888, // bestForm
    1.1063, // formMissing
    0.5402, // coverage
    0.1066, // pointsBack
    -0.2506, // tableRow
    1.2028, // chosen
    -0.0182, // several
    0.1245, // severalShare
    -0.4206, // severalGain
    0.3454, // joint
    1.9647, // jointGain
    -0.0305, // single
    -0.1719, // bestEnumerates
    0.2516, // topicOnly
  ],
};
