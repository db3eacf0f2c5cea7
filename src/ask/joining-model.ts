// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.1932,
  weights: [
    1.1625, // behind
    0.9675, // share
    2.3407, // score
    1.5422, // bestScore
    0.0983, // gain
    -0.4568, // gainBehind
    0.7127, // open
    2.1161, // said
    0.5875, // adjacentAfter
    0.4384, // adjacentBefore
    0.5756, // samePassage
    -0.6412, // form
    0.5411, // bestForm
    0.753, // formMissing
    0.4336, // coverage
    0.0899, // pointsBack
    -0.2474, // tableRow
    1.2036, // chosen
    -0.0004, // several
    0.1747, // severalShare
    -0.4036, // severalGain
    0.3686, // joint
    1.9024, // jointGain
    -0.0804, // single
    -0.1862, // bestEnumerates
    0.325, // topicOnly
  ],
};
