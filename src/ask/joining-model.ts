// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.1266,
  weights: [
    1.227, // behind
    1.1665, // share
    1.4911, // score
    1.7256, // bestScore
    -0.286, // gain
    0.4465, // gainBehind
    0.6524, // open
    2.1785, // said
    0.488, // adjacentAfter
    0.4316, // adjacentBefore
    0.6892, // samePassage
    -0.4151, // form
    0.2157, // bestForm
    0.5388, // formMissing
    0.4788, // coverage
    0.1296, // pointsBack
    -0.1924, // tableRow
    1.202, // chosen
    -0.0334, // several
    -0.085, // severalShare
    -0.278, // severalGain
    0.3256, // joint
    1.0783, // jointGain
    -0.0954, // single
    -0.215, // bestEnumerates
    0.2855, // topicOnly
  ],
};
