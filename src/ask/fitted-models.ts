// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Weights of `SENTENCE_FEATURES`. */
export const SENTENCE_MODEL: readonly number[] = [
  2.6911, // similarity
  2.9911, // similarityLead
  -0.4091, // coverage
  -0.3422, // coverageLead
  4.1659, // softCoverage
  0.1411, // weakest
  4.012, // contextCoverage
  2.65, // passageCoverage
  0.2181, // passageLead
  2.5395, // passageSimilarity
  -0.0473, // rarestCovered
  1.1006, // pairs
  -1.3909, // names
  0.4469, // numbers
  1.3419, // form
  -0.3603, // formAndCoverage
  0.9467, // definesSubject
  0.5539, // pointsBack
  -0.3077, // length
  -1.655, // short
  -0.3578, // titleLike
  -0.181, // negation
  0.0563, // first
  -8.4112, // questionLike
  1.4228, // followsUp
];

/** Probability that the documents hold an answer, over `ANSWER_FEATURES`. */
export const ANSWERABLE_MODEL: LinearModel = {
  intercept: 0.0405,
  weights: [
    1.0592, // strength
    -0.1259, // bestScore
    0.0077, // bestLead
    -3.618, // topScores
    -0.8104, // softCoverage
    0.0128, // weakest
    2.1267, // bestSoftCoverage
    0.3813, // coverage
    2.8801, // contextCoverage
    -2.1296, // passageCoverage
    0.3535, // similarity
    0.8284, // passageSimilarity
    -2.3031, // topPassageSimilarity
    0.4553, // passageMargin
    -0.0361, // pairs
    -0.2166, // names
    0.0287, // numbers
    0.3058, // form
    -1.828, // unknownName
    -3.1958, // unknownNumber
    -0.8775, // nameElsewhere
    -0.5972, // numberElsewhere
    0.653, // rarestMissing
    -0.4287, // termsHeld
    -0.2715, // termsNear
    0.0832, // missingCount
    0.0534, // termCount
    0.3126, // fewTerms
    -0.2968, // negation
    -0.3642, // isWho
    -0.0131, // isWhen
    0.1254, // isQuantity
    0.5518, // isWhy
    0.777, // isYesNo
    -0.0743, // isDefinition
    -1.0865, // questionNegated
    -1.7003, // opposite
    1.1399, // rivalName
    0.3327, // density
    2.7663, // otherLanguage
  ],
};

/** Probability that what is quoted answers, given that there is an answer, over `ANSWER_FEATURES`. */
export const RIGHT_MODEL: LinearModel = {
  intercept: -1.5765,
  weights: [
    -0.0184, // strength
    1.8131, // bestScore
    -0.0492, // bestLead
    2.012, // topScores
    1.4002, // softCoverage
    0.3399, // weakest
    0.5776, // bestSoftCoverage
    -2.6367, // coverage
    2.0171, // contextCoverage
    0.3264, // passageCoverage
    1.6044, // similarity
    2.8463, // passageSimilarity
    -5.6788, // topPassageSimilarity
    3.7765, // passageMargin
    -0.1595, // pairs
    -0.7932, // names
    -1.1593, // numbers
    -0.0806, // form
    -0.3371, // unknownName
    -0.5057, // unknownNumber
    0.3897, // nameElsewhere
    -0.5419, // numberElsewhere
    0.6002, // rarestMissing
    1.5266, // termsHeld
    -1.2499, // termsNear
    -0.2529, // missingCount
    1.1879, // termCount
    0.0351, // fewTerms
    -0.3418, // negation
    -0.2679, // isWho
    -0.309, // isWhen
    -0.0137, // isQuantity
    -0.054, // isWhy
    0.1387, // isYesNo
    -0.4872, // isDefinition
    0.184, // questionNegated
    0.2629, // opposite
    1.1072, // rivalName
    0.1786, // density
    0.4205, // otherLanguage
  ],
};

/** Probability that the answer given is right, over `confidenceFeature`. */
export const CONFIDENCE_MODEL: LinearModel = { intercept: -0.1253, weights: [1.2577] };
