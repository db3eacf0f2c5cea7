// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.2342,
  weights: [
    0.976, // behind
    1.3685, // share
    1.7336, // score
    1.1861, // bestScore
    0.6757, // gain
    -0.8422, // gainBehind
    0.8783, // open
    2.5353, // said
    0.661, // adjacentAfter
    0.5117, // adjacentBefore
    0.8203, // samePassage
    -0.2867, // form
    0.1248, // bestForm
    0.4693, // formMissing
    0.6351, // coverage
    0.1821, // pointsBack
    -0.3053, // tableRow
    1.0303, // chosen
    0.0941, // several
    -0.7153, // severalShare
    0.316, // severalGain
    0.1728, // joint
    1.9397, // jointGain
    -0.0241, // single
    -0.1049, // bestEnumerates
    0.3781, // topicOnly
  ],
};
