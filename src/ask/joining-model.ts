// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.3506,
  weights: [
    1.3427, // behind
    1.5488, // share
    1.4444, // score
    2.0396, // bestScore
    0.7229, // gain
    -1.8403, // gainBehind
    0.7869, // open
    1.9089, // said
    0.5964, // adjacentAfter
    0.5176, // adjacentBefore
    0.6046, // samePassage
    -0.8007, // form
    0.5624, // bestForm
    0.867, // formMissing
    0.4542, // coverage
    0.1214, // pointsBack
    -0.0915, // tableRow
    1.3804, // chosen
    0.0579, // several
    -0.4276, // severalShare
    -0.1024, // severalGain
    0.2754, // joint
    0.8546, // jointGain
    -0.0239, // single
    -0.2225, // bestEnumerates
    0.3418, // topicOnly
  ],
};
