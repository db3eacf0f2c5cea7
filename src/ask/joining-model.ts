// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.1883,
  weights: [
    1.0273, // behind
    1.3668, // share
    1.5815, // score
    1.2398, // bestScore
    0.9151, // gain
    -1.0296, // gainBehind
    0.8804, // open
    2.5713, // said
    0.6737, // adjacentAfter
    0.4969, // adjacentBefore
    0.7964, // samePassage
    -0.2877, // form
    0.1242, // bestForm
    0.4596, // formMissing
    0.5967, // coverage
    0.17, // pointsBack
    -0.2199, // tableRow
    1.0238, // chosen
    0.0772, // several
    -0.7326, // severalShare
    0.4457, // severalGain
    0.1917, // joint
    1.462, // jointGain
    -0.0237, // single
    -0.1012, // bestEnumerates
    0.3746, // topicOnly
  ],
};
