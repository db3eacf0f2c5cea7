// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.3697,
  weights: [
    1.32, // behind
    1.5786, // share
    1.3743, // score
    1.996, // bestScore
    0.7193, // gain
    -1.74, // gainBehind
    0.7923, // open
    1.9165, // said
    0.5907, // adjacentAfter
    0.5073, // adjacentBefore
    0.6221, // samePassage
    -0.803, // form
    0.5807, // bestForm
    0.8873, // formMissing
    0.4293, // coverage
    0.1165, // pointsBack
    -0.0763, // tableRow
    1.385, // chosen
    0.0799, // several
    -0.4605, // severalShare
    -0.0964, // severalGain
    0.2689, // joint
    0.8946, // jointGain
    -0.0309, // single
    -0.2207, // bestEnumerates
    0.347, // topicOnly
  ],
};
