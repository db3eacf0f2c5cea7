// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over `JOIN_FEATURES`. */
export const JOIN_MODEL: LinearModel = {
  intercept: -3.9909,
  weights: [
    1.0384, // behind
    0.8932, // share
    2.3902, // score
    1.2948, // bestScore
    0.3315, // gain
    0.4923, // gainBehind
    0.0012, // open
    2.5319, // said
    0.3576, // adjacentAfter
    0.0704, // adjacentBefore
    0.5768, // samePassage
    -0.1567, // form
    0.2033, // bestForm
    0.4138, // formMissing
    0.4918, // coverage
    0.0612, // pointsBack
    0.2813, // tableRow
    1.2774, // chosen
    0.2515, // several
    -0.3032, // severalShare
    -0.4679, // severalGain
    0.0432, // joint
    3.526, // jointGain
    -0.0532, // single
    -0.0772, // bestEnumerates
    0.0179, // topicOnly
  ],
};
