// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Weights of `SENTENCE_FEATURES`. */
export const SENTENCE_MODEL: readonly number[] = [
  3.1475, // similarity
  2.9575, // similarityLead
  -0.5669, // coverage
  -0.3799, // coverageLead
  4.1641, // softCoverage
  -0.4093, // weakest
  4.0583, // contextCoverage
  2.5752, // passageCoverage
  0.3195, // passageLead
  3.0791, // passageSimilarity
  -0.1717, // rarestCovered
  1.1595, // pairs
  -1.2406, // names
  0.7030, // numbers
  1.3753, // form
  -0.4635, // formAndCoverage
  1.1339, // definesSubject
  0.4642, // pointsBack
  -0.0904, // length
  -1.7848, // short
  0.5101, // titleLike
  -0.2941, // negation
  0.3022, // first
  -7.6786, // questionLike
];

/** Probability that the documents hold an answer, over `ANSWER_FEATURES`. */
export const ANSWERABLE_MODEL: LinearModel = {
  intercept: -2.5291,
  weights: [
    -0.1122, // bestScore
    -0.2462, // bestLead
    -8.7049, // topScores
    0.3918, // softCoverage
    -0.2387, // weakest
    1.6895, // bestSoftCoverage
    1.1357, // coverage
    3.2241, // contextCoverage
    0.1494, // passageCoverage
    1.7046, // similarity
    2.5067, // passageSimilarity
    -3.5655, // topPassageSimilarity
    1.1873, // passageMargin
    0.3653, // pairs
    -0.2260, // names
    0.2404, // numbers
    0.5755, // form
    1.9838, // unknownWeight
    -1.9226, // unknownName
    -5.2559, // unknownNumber
    -0.3683, // nameElsewhere
    -0.6135, // numberElsewhere
    0.8681, // rarestMissing
    -0.4982, // termsHeld
    0.1372, // termsNear
    0.2917, // missingCount
    -0.0681, // termCount
    0.2777, // fewTerms
    -0.4983, // negation
    -0.4634, // isWho
    0.0081, // isWhen
    -0.0546, // isQuantity
    0.4042, // isWhy
    0.7887, // isYesNo
    -0.1076, // isDefinition
  ],
};

/** Probability that what is quoted answers, given that there is an answer, over `ANSWER_FEATURES`. */
export const RIGHT_MODEL: LinearModel = {
  intercept: 0.0802,
  weights: [
    1.9289, // bestScore
    0.4708, // bestLead
    2.1838, // topScores
    0.4371, // softCoverage
    0.1469, // weakest
    1.3683, // bestSoftCoverage
    -1.5384, // coverage
    1.8175, // contextCoverage
    -0.8750, // passageCoverage
    -1.6581, // similarity
    2.9072, // passageSimilarity
    -3.0565, // topPassageSimilarity
    4.2703, // passageMargin
    0.5919, // pairs
    -0.6625, // names
    -0.6614, // numbers
    -0.0209, // form
    0.3432, // unknownWeight
    0.2204, // unknownName
    0.0000, // unknownNumber
    -0.1169, // nameElsewhere
    -0.3362, // numberElsewhere
    0.0906, // rarestMissing
    1.0687, // termsHeld
    -1.3499, // termsNear
    0.2336, // missingCount
    0.8430, // termCount
    -0.2089, // fewTerms
    0.1711, // negation
    -0.6035, // isWho
    -0.2221, // isWhen
    -0.0849, // isQuantity
    -0.2447, // isWhy
    -0.3186, // isYesNo
    -0.2151, // isDefinition
  ],
};
