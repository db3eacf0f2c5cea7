// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -4.0926,
  weights: [
    1.1629, // behind
    1.1713, // share
    2.1753, // score
    1.5587, // bestScore
    -0.0399, // gain
    -0.2845, // gainBehind
    0.61, // open
    2.0163, // said
    0.526, // adjacentAfter
    0.4049, // adjacentBefore
    0.5447, // samePassage
    -0.7625, // form
    0.6679, // bestForm
    0.8458, // formMissing
    0.398, // coverage
    0.1043, // pointsBack
    -0.0994, // tableRow
    1.1252, // chosen
    0.0734, // several
    -0.1664, // severalShare
    -0.6305, // severalGain
    0.3726, // joint
    2.388, // jointGain
    -0.0869, // single
    -0.1786, // bestEnumerates
    0.2523, // topicOnly
  ],
};
