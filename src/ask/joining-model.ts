// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.1509,
  weights: [
    1.0225, // behind
    1.3, // share
    1.6772, // score
    1.1967, // bestScore
    0.8898, // gain
    -0.9748, // gainBehind
    0.875, // open
    2.5781, // said
    0.6718, // adjacentAfter
    0.5016, // adjacentBefore
    0.7976, // samePassage
    -0.2878, // form
    0.1248, // bestForm
    0.4612, // formMissing
    0.5796, // coverage
    0.1722, // pointsBack
    -0.2228, // tableRow
    1.01, // chosen
    0.075, // several
    -0.6941, // severalShare
    0.4088, // severalGain
    0.1899, // joint
    1.4741, // jointGain
    -0.0228, // single
    -0.1021, // bestEnumerates
    0.3955, // topicOnly
  ],
};
