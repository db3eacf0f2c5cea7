// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.2077,
  weights: [
    1.1167, // behind
    0.9631, // share
    2.8791, // score
    1.4656, // bestScore
    0.2408, // gain
    -0.657, // gainBehind
    0.6701, // open
    2.0795, // said
    0.5173, // adjacentAfter
    0.4244, // adjacentBefore
    0.5724, // samePassage
    -0.4874, // form
    0.4411, // bestForm
    0.6287, // formMissing
    0.3999, // coverage
    0.1037, // pointsBack
    -0.1152, // tableRow
    1.1581, // chosen
    0.0867, // several
    -0.0235, // severalShare
    -0.6999, // severalGain
    0.3417, // joint
    2.4073, // jointGain
    -0.1002, // single
    -0.1966, // bestEnumerates
    0.309, // topicOnly
  ],
};
