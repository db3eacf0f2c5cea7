// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.1609,
  weights: [
    1.2146, // behind
    1.1707, // share
    1.4865, // score
    1.6835, // bestScore
    -0.2308, // gain
    0.2973, // gainBehind
    0.6945, // open
    2.1286, // said
    0.5004, // adjacentAfter
    0.4263, // adjacentBefore
    0.7325, // samePassage
    -0.3027, // form
    0.1375, // bestForm
    0.4456, // formMissing
    0.5165, // coverage
    0.1502, // pointsBack
    -0.1875, // tableRow
    1.1991, // chosen
    -0.0065, // several
    -0.0966, // severalShare
    -0.8531, // severalGain
    0.3183, // joint
    1.2816, // jointGain
    -0.0997, // single
    -0.2287, // bestEnumerates
    0.2763, // topicOnly
  ],
};
