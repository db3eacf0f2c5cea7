// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Weights of `SENTENCE_FEATURES`. */
export const SENTENCE_MODEL: readonly number[] = [
  2.9877, // similarity
  2.7963, // similarityLead
  -0.5840, // coverage
  -0.4022, // coverageLead
  4.5442, // softCoverage
  -0.3345, // weakest
  4.1806, // contextCoverage
  2.4610, // passageCoverage
  0.2944, // passageLead
  3.4608, // passageSimilarity
  -0.1272, // rarestCovered
  0.8940, // pairs
  -1.3162, // names
  0.6884, // numbers
  1.3019, // form
  -0.4717, // formAndCoverage
  1.1305, // definesSubject
  0.4896, // pointsBack
  -0.0712, // length
  -1.6840, // short
  0.6644, // titleLike
  -0.3736, // negation
  0.3296, // first
  -7.5222, // questionLike
];

/** Probability that the documents hold an answer, over `ANSWER_FEATURES`. */
export const ANSWERABLE_MODEL: LinearModel = {
  intercept: -2.3086,
  weights: [
    -0.0782, // bestScore
    -0.3851, // bestLead
    -8.2852, // topScores
    0.4558, // softCoverage
    -0.2722, // weakest
    1.9828, // bestSoftCoverage
    0.7345, // coverage
    3.0959, // contextCoverage
    0.1463, // passageCoverage
    2.0495, // similarity
    2.3997, // passageSimilarity
    -3.8637, // topPassageSimilarity
    0.9160, // passageMargin
    0.2353, // pairs
    -0.3532, // names
    0.1586, // numbers
    0.6459, // form
    2.0480, // unknownWeight
    -1.9921, // unknownName
    -5.3476, // unknownNumber
    -0.5484, // nameElsewhere
    -0.7482, // numberElsewhere
    0.7326, // rarestMissing
    -0.1701, // termsHeld
    0.1601, // termsNear
    0.3880, // missingCount
    -0.1413, // termCount
    0.1564, // fewTerms
    -0.5684, // negation
    -0.4842, // isWho
    -0.0120, // isWhen
    -0.1210, // isQuantity
    0.4160, // isWhy
    0.5069, // isYesNo
    -0.1436, // isDefinition
  ],
};

/** Probability that what is quoted answers, given that there is an answer, over `ANSWER_FEATURES`. */
export const RIGHT_MODEL: LinearModel = {
  intercept: -0.4140,
  weights: [
    1.4858, // bestScore
    -0.0959, // bestLead
    4.4323, // topScores
    1.3151, // softCoverage
    0.4131, // weakest
    0.7122, // bestSoftCoverage
    -1.7792, // coverage
    1.1919, // contextCoverage
    0.4856, // passageCoverage
    -0.1526, // similarity
    2.4813, // passageSimilarity
    -3.6724, // topPassageSimilarity
    3.8361, // passageMargin
    0.2847, // pairs
    -0.8351, // names
    -0.8345, // numbers
    -0.5016, // form
    0.3948, // unknownWeight
    0.3138, // unknownName
    0.0000, // unknownNumber
    -0.1232, // nameElsewhere
    0.0115, // numberElsewhere
    0.7104, // rarestMissing
    0.0028, // termsHeld
    0.0827, // termsNear
    0.3761, // missingCount
    0.4724, // termCount
    0.4994, // fewTerms
    -0.1396, // negation
    -0.5456, // isWho
    -0.1341, // isWhen
    0.0905, // isQuantity
    -0.3810, // isWhy
    -0.2555, // isYesNo
    -0.4732, // isDefinition
  ],
};
