// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Weights of `SENTENCE_FEATURES`. */
export const SENTENCE_MODEL: readonly number[] = [
  3.2186, // similarity
  3.0122, // similarityLead
  -0.5439, // coverage
  -0.3790, // coverageLead
  4.2986, // softCoverage
  -0.1964, // weakest
  4.1604, // contextCoverage
  2.2502, // passageCoverage
  0.3083, // passageLead
  2.9750, // passageSimilarity
  -0.0821, // rarestCovered
  0.7429, // pairs
  -1.2801, // names
  0.7004, // numbers
  1.2573, // form
  -0.3924, // formAndCoverage
  1.0717, // definesSubject
  0.4919, // pointsBack
  -0.0367, // length
  -1.5025, // short
  0.6857, // titleLike
  -0.3754, // negation
  0.2024, // first
  -7.7040, // questionLike
  1.5770, // followsUp
];

/** Probability that the documents hold an answer, over `ANSWER_FEATURES`. */
export const ANSWERABLE_MODEL: LinearModel = {
  intercept: -2.2422,
  weights: [
    -0.0794, // bestScore
    -0.3349, // bestLead
    -8.5765, // topScores
    0.5605, // softCoverage
    -0.4243, // weakest
    2.3341, // bestSoftCoverage
    0.5411, // coverage
    2.9405, // contextCoverage
    0.7225, // passageCoverage
    2.1780, // similarity
    2.6382, // passageSimilarity
    -4.2075, // topPassageSimilarity
    0.7297, // passageMargin
    0.4097, // pairs
    -0.3728, // names
    -0.0116, // numbers
    0.6945, // form
    2.2310, // unknownWeight
    -2.1031, // unknownName
    -5.6367, // unknownNumber
    -0.5857, // nameElsewhere
    -0.8769, // numberElsewhere
    0.6460, // rarestMissing
    -0.8270, // termsHeld
    0.2657, // termsNear
    0.4773, // missingCount
    -0.2536, // termCount
    0.3091, // fewTerms
    -0.5217, // negation
    -0.4898, // isWho
    -0.0126, // isWhen
    -0.1212, // isQuantity
    0.4921, // isWhy
    0.5742, // isYesNo
    -0.1364, // isDefinition
  ],
};

/** Probability that what is quoted answers, given that there is an answer, over `ANSWER_FEATURES`. */
export const RIGHT_MODEL: LinearModel = {
  intercept: -0.7585,
  weights: [
    1.4416, // bestScore
    -0.2238, // bestLead
    5.1835, // topScores
    -0.0231, // softCoverage
    0.3202, // weakest
    0.7461, // bestSoftCoverage
    -1.1996, // coverage
    2.1752, // contextCoverage
    0.2030, // passageCoverage
    0.3775, // similarity
    1.7620, // passageSimilarity
    -3.1654, // topPassageSimilarity
    3.9790, // passageMargin
    0.0930, // pairs
    -0.8568, // names
    -0.9097, // numbers
    -0.3171, // form
    0.6191, // unknownWeight
    0.0613, // unknownName
    0.0000, // unknownNumber
    -0.0200, // nameElsewhere
    -0.1242, // numberElsewhere
    0.6200, // rarestMissing
    0.4496, // termsHeld
    -0.1666, // termsNear
    0.4300, // missingCount
    0.5642, // termCount
    0.5411, // fewTerms
    -0.2778, // negation
    -0.5250, // isWho
    -0.1455, // isWhen
    -0.1163, // isQuantity
    -0.0773, // isWhy
    -0.3064, // isYesNo
    -0.5661, // isDefinition
  ],
};

/** Probability that the answer given is right, over `confidenceFeature`. */
export const CONFIDENCE_MODEL: LinearModel = { intercept: -0.3265, weights: [1.1263] };
