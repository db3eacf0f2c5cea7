// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.3883,
  weights: [
    0.9871, // behind
    1.1278, // share
    3.2542, // score
    1.2933, // bestScore
    0.8047, // gain
    -1.7205, // gainBehind
    0.8725, // open
    2.5114, // said
    0.6865, // adjacentAfter
    0.4491, // adjacentBefore
    0.748, // samePassage
    -0.1033, // form
    0.0345, // bestForm
    0.2444, // formMissing
    0.7214, // coverage
    0.1477, // pointsBack
    0.0844, // tableRow
    1.0794, // chosen
    0.1804, // several
    -0.7111, // severalShare
    0.4777, // severalGain
    0.0487, // joint
    3.3302, // jointGain
    -0.017, // single
    -0.1246, // bestEnumerates
    0.139, // topicOnly
  ],
};
