// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.2855,
  weights: [
    1.3013, // behind
    1.5215, // share
    1.3098, // score
    1.9935, // bestScore
    -0.2441, // gain
    -0.0908, // gainBehind
    0.7923, // open
    2.24, // said
    0.5855, // adjacentAfter
    0.5565, // adjacentBefore
    0.6539, // samePassage
    -0.6201, // form
    0.3839, // bestForm
    0.7039, // formMissing
    0.4745, // coverage
    0.1315, // pointsBack
    -0.2204, // tableRow
    1.2704, // chosen
    0.1534, // several
    -0.6003, // severalShare
    0.0615, // severalGain
    0.2472, // joint
    1.7827, // jointGain
    -0.0426, // single
    -0.2113, // bestEnumerates
    0.4025, // topicOnly
  ],
};
