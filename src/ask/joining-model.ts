// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.288,
  weights: [
    1.0465, // behind
    1.3401, // share
    1.8996, // score
    1.3746, // bestScore
    0.3983, // gain
    -0.6453, // gainBehind
    0.8987, // open
    2.6097, // said
    0.7011, // adjacentAfter
    0.4603, // adjacentBefore
    0.7305, // samePassage
    -0.2771, // form
    0.0762, // bestForm
    0.3712, // formMissing
    0.604, // coverage
    0.1868, // pointsBack
    -0.5528, // tableRow
    1.0988, // chosen
    0.2583, // several
    -0.8427, // severalShare
    0.2791, // severalGain
    0.1479, // joint
    2.2029, // jointGain
    -0.0039, // single
    -0.1479, // bestEnumerates
    0.3713, // topicOnly
  ],
};
