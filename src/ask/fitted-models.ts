// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Weights of `SENTENCE_FEATURES`. */
export const SENTENCE_MODEL: readonly number[] = [
  3.2976, // similarity
  3.7499, // similarityLead
  -0.625, // coverage
  -0.5223, // coverageLead
  3.7284, // softCoverage
  0.0549, // weakest
  4.2382, // contextCoverage
  2.6116, // passageCoverage
  0.1738, // passageLead
  2.1252, // passageSimilarity
  0.1191, // rarestCovered
  1.1854, // pairs
  -1.5102, // names
  0.6592, // numbers
  1.3598, // form
  -0.3857, // formAndCoverage
  1.2972, // definesSubject
  0.5791, // pointsBack
  0.0017, // length
  -3.4264, // short
  0.4169, // titleLike
  -0.3331, // negation
  0.1663, // first
  -8.1612, // questionLike
  1.4382, // followsUp
];

/** Probability that the documents hold an answer, over `ANSWER_FEATURES`. */
export const ANSWERABLE_MODEL: LinearModel = {
  intercept: -0.1866,
  weights: [
    0.8629, // strength
    -0.3654, // bestScore
    -0.0263, // bestLead
    -3.6214, // topScores
    -0.6014, // softCoverage
    -0.0961, // weakest
    1.8739, // bestSoftCoverage
    0.7624, // coverage
    2.072, // contextCoverage
    -0.7253, // passageCoverage
    1.2355, // similarity
    1.7537, // passageSimilarity
    -4.5439, // topPassageSimilarity
    0.1071, // passageMargin
    0.2206, // pairs
    -0.1281, // names
    0.1377, // numbers
    0.6855, // form
    -1.9121, // unknownName
    -3.2474, // unknownNumber
    -0.6456, // nameElsewhere
    -0.587, // numberElsewhere
    0.5747, // rarestMissing
    -0.7899, // termsHeld
    0.7904, // termsNear
    0.7109, // missingCount
    -0.4143, // termCount
    0.1351, // fewTerms
    -0.3755, // negation
    -0.5432, // isWho
    -0.0904, // isWhen
    -0.1303, // isQuantity
    0.4024, // isWhy
    0.6848, // isYesNo
    -0.2934, // isDefinition
  ],
};

/** Probability that what is quoted answers, given that there is an answer, over `ANSWER_FEATURES`. */
export const RIGHT_MODEL: LinearModel = {
  intercept: -1.82,
  weights: [
    -0.2161, // strength
    1.9854, // bestScore
    0.0993, // bestLead
    1.5405, // topScores
    0.7462, // softCoverage
    0.204, // weakest
    0.9507, // bestSoftCoverage
    -1.4907, // coverage
    1.7779, // contextCoverage
    0.8885, // passageCoverage
    0.3287, // similarity
    2.1692, // passageSimilarity
    -4.8984, // topPassageSimilarity
    4.7852, // passageMargin
    -0.1234, // pairs
    -1.0067, // names
    -0.9462, // numbers
    0.4168, // form
    0.1017, // unknownName
    -1.3562, // unknownNumber
    1.0111, // nameElsewhere
    -0.0337, // numberElsewhere
    0.4731, // rarestMissing
    1.2212, // termsHeld
    -0.4209, // termsNear
    0.3854, // missingCount
    1.0607, // termCount
    0.1282, // fewTerms
    -0.126, // negation
    -0.5521, // isWho
    -0.4892, // isWhen
    -0.1958, // isQuantity
    0.3146, // isWhy
    -0.1289, // isYesNo
    -0.6242, // isDefinition
  ],
};

/** Probability that the answer given is right, over `confidenceFeature`. */
export const CONFIDENCE_MODEL: LinearModel = { intercept: -0.3653, weights: [1.1708] };
