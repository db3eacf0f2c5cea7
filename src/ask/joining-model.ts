// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.2948,
  weights: [
    1.2974, // behind
    1.573, // share
    1.2454, // score
    1.9949, // bestScore
    -0.2484, // gain
    -0.0932, // gainBehind
    0.7846, // open
    2.2397, // said
    0.5745, // adjacentAfter
    0.548, // adjacentBefore
    0.6715, // samePassage
    -0.6212, // form
    0.3803, // bestForm
    0.6967, // formMissing
    0.4718, // coverage
    0.1455, // pointsBack
    -0.2171, // tableRow
    1.2683, // chosen
    0.1599, // several
    -0.6337, // severalShare
    0.0636, // severalGain
    0.2434, // joint
    1.8001, // jointGain
    -0.0484, // single
    -0.2093, // bestEnumerates
    0.3938, // topicOnly
  ],
};
