// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Weights of `SENTENCE_FEATURES`. */
export const SENTENCE_MODEL: readonly number[] = [
  3.2184, // similarity
  3.0118, // similarityLead
  -0.5433, // coverage
  -0.3786, // coverageLead
  4.2977, // softCoverage
  -0.1960, // weakest
  4.1602, // contextCoverage
  2.2506, // passageCoverage
  0.3081, // passageLead
  2.9768, // passageSimilarity
  -0.0823, // rarestCovered
  0.7429, // pairs
  -1.2793, // names
  0.6988, // numbers
  1.2572, // form
  -0.3924, // formAndCoverage
  1.0716, // definesSubject
  0.4919, // pointsBack
  -0.0369, // length
  -1.5024, // short
  0.6855, // titleLike
  -0.3754, // negation
  0.2024, // first
  -7.7040, // questionLike
  1.5771, // followsUp
];

/** Probability that the documents hold an answer, over `ANSWER_FEATURES`. */
export const ANSWERABLE_MODEL: LinearModel = {
  intercept: -0.7940,
  weights: [
    1.0335, // strength
    -0.8148, // bestScore
    0.0924, // bestLead
    -3.1353, // topScores
    -0.0606, // softCoverage
    -0.3126, // weakest
    1.5983, // bestSoftCoverage
    0.6310, // coverage
    1.9082, // contextCoverage
    -0.5021, // passageCoverage
    1.3209, // similarity
    2.2603, // passageSimilarity
    -5.3345, // topPassageSimilarity
    1.0743, // passageMargin
    0.3546, // pairs
    -0.0422, // names
    -0.0730, // numbers
    0.5073, // form
    -1.7006, // unknownName
    -5.0485, // unknownNumber
    -0.6306, // nameElsewhere
    -0.9030, // numberElsewhere
    0.5941, // rarestMissing
    -0.7370, // termsHeld
    0.1930, // termsNear
    0.3032, // missingCount
    -0.0298, // termCount
    0.4202, // fewTerms
    -0.4591, // negation
    -0.5316, // isWho
    -0.0274, // isWhen
    -0.1032, // isQuantity
    0.5856, // isWhy
    0.5530, // isYesNo
    -0.1664, // isDefinition
  ],
};

/** Probability that what is quoted answers, given that there is an answer, over `ANSWER_FEATURES`. */
export const RIGHT_MODEL: LinearModel = {
  intercept: -1.2933,
  weights: [
    0.1020, // strength
    1.6080, // bestScore
    0.1718, // bestLead
    1.5765, // topScores
    -0.1847, // softCoverage
    0.4162, // weakest
    0.7700, // bestSoftCoverage
    -1.3198, // coverage
    2.0585, // contextCoverage
    0.0403, // passageCoverage
    0.5849, // similarity
    1.6486, // passageSimilarity
    -3.8374, // topPassageSimilarity
    4.1021, // passageMargin
    0.1486, // pairs
    -0.8476, // names
    -0.9208, // numbers
    -0.3166, // form
    0.2303, // unknownName
    0.0000, // unknownNumber
    -0.0546, // nameElsewhere
    -0.1724, // numberElsewhere
    0.5828, // rarestMissing
    0.5516, // termsHeld
    -0.0576, // termsNear
    0.4773, // missingCount
    0.6064, // termCount
    0.5080, // fewTerms
    -0.2749, // negation
    -0.5272, // isWho
    -0.1396, // isWhen
    -0.0752, // isQuantity
    -0.0011, // isWhy
    -0.3146, // isYesNo
    -0.5526, // isDefinition
  ],
};

/** Probability that the answer given is right, over `confidenceFeature`. */
export const CONFIDENCE_MODEL: LinearModel = { intercept: -0.3171, weights: [1.1145] };
