// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.2933,
  weights: [
    1.0488, // behind
    1.3521, // share
    1.8783, // score
    1.3831, // bestScore
    0.4186, // gain
    -0.6769, // gainBehind
    0.8999, // open
    2.5958, // said
    0.7016, // adjacentAfter
    0.4606, // adjacentBefore
    0.7331, // samePassage
    -0.2751, // form
    0.075, // bestForm
    0.3677, // formMissing
    0.6032, // coverage
    0.1882, // pointsBack
    -0.5505, // tableRow
    1.0983, // chosen
    0.2618, // several
    -0.8441, // severalShare
    0.2714, // severalGain
    0.1492, // joint
    2.1922, // jointGain
    -0.002, // single
    -0.1464, // bestEnumerates
    0.3731, // topicOnly
  ],
};
