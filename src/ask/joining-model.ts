// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -3.8891,
  weights: [
    1.0355, // behind
    0.6138, // share
    3.8333, // score
    1.2273, // bestScore
    -0.035, // gain
    0.777, // gainBehind
    -0.1374, // open
    2.9884, // said
    0.3534, // adjacentAfter
    0.1617, // adjacentBefore
    0.4657, // samePassage
    -0.3377, // form
    0.3884, // bestForm
    0.5318, // formMissing
    0.5061, // coverage
    0.1231, // pointsBack
    -0.334, // tableRow
    1.2233, // chosen
    0.6137, // several
    -1.4214, // severalShare
    -0.9186, // severalGain
    -0.1095, // joint
    4.9511, // jointGain
    0.0035, // single
    -0.157, // bestEnumerates
    0.196, // topicOnly
  ],
};
