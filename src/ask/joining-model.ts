// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.2003,
  weights: [
    1.1162, // behind
    0.956, // share
    2.9065, // score
    1.4595, // bestScore
    0.25, // gain
    -0.6642, // gainBehind
    0.6643, // open
    2.0738, // said
    0.5194, // adjacentAfter
    0.4169, // adjacentBefore
    0.5657, // samePassage
    -0.4909, // form
    0.4482, // bestForm
    0.6365, // formMissing
    0.3996, // coverage
    0.1029, // pointsBack
    -0.1104, // tableRow
    1.1508, // chosen
    0.0906, // several
    -0.03, // severalShare
    -0.6983, // severalGain
    0.345, // joint
    2.4365, // jointGain
    -0.1007, // single
    -0.1976, // bestEnumerates
    0.3104, // topicOnly
  ],
};
