// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.3883,
  weights: [
    0.987, // behind
    1.1263, // share
    3.2583, // score
    1.2928, // bestScore
    0.8005, // gain
    -1.715, // gainBehind
    0.8724, // open
    2.5114, // said
    0.6865, // adjacentAfter
    0.449, // adjacentBefore
    0.7478, // samePassage
    -0.1033, // form
    0.0347, // bestForm
    0.2444, // formMissing
    0.7216, // coverage
    0.1477, // pointsBack
    0.0846, // tableRow
    1.0794, // chosen
    0.1804, // several
    -0.7107, // severalShare
    0.478, // severalGain
    0.0485, // joint
    3.3332, // jointGain
    -0.0171, // single
    -0.1246, // bestEnumerates
    0.1386, // topicOnly
  ],
};
