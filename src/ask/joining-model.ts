// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.1769,
  weights: [
    1.2118, // behind
    1.1408, // share
    1.5582, // score
    1.7393, // bestScore
    -0.2157, // gain
    0.4426, // gainBehind
    0.7374, // open
    2.1476, // said
    0.5088, // adjacentAfter
    0.435, // adjacentBefore
    0.6879, // samePassage
    -0.3476, // form
    0.1665, // bestForm
    0.4701, // formMissing
    0.4843, // coverage
    0.1245, // pointsBack
    -0.1613, // tableRow
    1.2057, // chosen
    -0.0399, // several
    0.068, // severalShare
    -0.4314, // severalGain
    0.3057, // joint
    1.0266, // jointGain
    -0.0955, // single
    -0.1987, // bestEnumerates
    0.2631, // topicOnly
  ],
};
