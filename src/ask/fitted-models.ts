// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Weights of `SENTENCE_FEATURES`. */
export const SENTENCE_MODEL: readonly number[] = [
  3.119, // similarity
  3.4108, // similarityLead
  -1.111, // coverage
  -0.8788, // coverageLead
  5.0115, // softCoverage
  -0.0413, // weakest
  4.3254, // contextCoverage
  2.2167, // passageCoverage
  0.1908, // passageLead
  2.7147, // passageSimilarity
  0.111, // rarestCovered
  1.1079, // pairs
  -1.4945, // names
  0.7452, // numbers
  1.4179, // form
  -0.4268, // formAndCoverage
  1.217, // definesSubject
  0.4896, // pointsBack
  -0.3357, // length
  -2.0848, // short
  0.8985, // titleLike
  -0.379, // negation
  0.4932, // first
  -8.1022, // questionLike
  1.5579, // followsUp
];

/** Probability that the documents hold an answer, over `ANSWER_FEATURES`. */
export const ANSWERABLE_MODEL: LinearModel = {
  intercept: -0.2665,
  weights: [
    1.2374, // strength
    -0.3202, // bestScore
    -0.0879, // bestLead
    -3.5207, // topScores
    -0.1215, // softCoverage
    -0.1451, // weakest
    1.4613, // bestSoftCoverage
    0.2285, // coverage
    1.9521, // contextCoverage
    -0.8078, // passageCoverage
    0.8624, // similarity
    1.8851, // passageSimilarity
    -5.088, // topPassageSimilarity
    0.2519, // passageMargin
    0.1637, // pairs
    0.1009, // names
    -0.0299, // numbers
    0.4058, // form
    -1.8683, // unknownName
    -5.1737, // unknownNumber
    -0.6462, // nameElsewhere
    -1.0763, // numberElsewhere
    0.5624, // rarestMissing
    -0.6362, // termsHeld
    0.4938, // termsNear
    0.6798, // missingCount
    -0.3613, // termCount
    0.155, // fewTerms
    -0.2498, // negation
    -0.485, // isWho
    -0.0388, // isWhen
    -0.1235, // isQuantity
    0.4055, // isWhy
    0.7046, // isYesNo
    -0.3143, // isDefinition
  ],
};

/** Probability that what is quoted answers, given that there is an answer, over `ANSWER_FEATURES`. */
export const RIGHT_MODEL: LinearModel = {
  intercept: -0.9851,
  weights: [
    0.035, // strength
    1.7644, // bestScore
    -0.0803, // bestLead
    1.9022, // topScores
    0.6432, // softCoverage
    0.191, // weakest
    0.8081, // bestSoftCoverage
    -2.2414, // coverage
    1.8429, // contextCoverage
    0.1751, // passageCoverage
    0.5942, // similarity
    2.7146, // passageSimilarity
    -5.6436, // topPassageSimilarity
    3.9479, // passageMargin
    0.2855, // pairs
    -0.6664, // names
    -1.2036, // numbers
    0.1423, // form
    1.3374, // unknownName
    0.0, // unknownNumber
    0.2605, // nameElsewhere
    -0.2833, // numberElsewhere
    0.1943, // rarestMissing
    1.0934, // termsHeld
    -0.4397, // termsNear
    0.4187, // missingCount
    0.9696, // termCount
    0.5479, // fewTerms
    -0.114, // negation
    -0.6437, // isWho
    -0.5502, // isWhen
    -0.2732, // isQuantity
    0.6123, // isWhy
    -0.6683, // isYesNo
    -0.5338, // isDefinition
  ],
};

/** Probability that the answer given is right, over `confidenceFeature`. */
export const CONFIDENCE_MODEL: LinearModel = { intercept: -0.3458, weights: [1.1454] };
