// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Weights of `SENTENCE_FEATURES`. */
export const SENTENCE_MODEL: readonly number[] = [
  3.4904, // similarity
  3.2675, // similarityLead
  -1.0636, // coverage
  -0.7203, // coverageLead
  4.7144, // softCoverage
  -0.0733, // weakest
  4.4678, // contextCoverage
  2.0873, // passageCoverage
  0.2533, // passageLead
  3.1388, // passageSimilarity
  0.0687, // rarestCovered
  0.862, // pairs
  -1.3649, // names
  0.7417, // numbers
  1.2647, // form
  -0.2465, // formAndCoverage
  1.205, // definesSubject
  0.5394, // pointsBack
  0.0909, // length
  -1.9078, // short
  0.8545, // titleLike
  -0.3983, // negation
  0.4476, // first
  -7.8786, // questionLike
  1.7253, // followsUp
];

/** Probability that the documents hold an answer, over `ANSWER_FEATURES`. */
export const ANSWERABLE_MODEL: LinearModel = {
  intercept: -0.7614,
  weights: [
    1.1203, // strength
    -0.5524, // bestScore
    0.031, // bestLead
    -3.1919, // topScores
    -0.3392, // softCoverage
    -0.1247, // weakest
    1.9215, // bestSoftCoverage
    0.5075, // coverage
    1.9423, // contextCoverage
    -0.6848, // passageCoverage
    1.0048, // similarity
    2.3578, // passageSimilarity
    -5.7236, // topPassageSimilarity
    0.3558, // passageMargin
    0.268, // pairs
    0.0422, // names
    -0.0519, // numbers
    0.5021, // form
    -1.8589, // unknownName
    -5.193, // unknownNumber
    -0.6429, // nameElsewhere
    -0.8686, // numberElsewhere
    0.6353, // rarestMissing
    -1.0809, // termsHeld
    0.7985, // termsNear
    0.6882, // missingCount
    -0.4091, // termCount
    0.1821, // fewTerms
    -0.3619, // negation
    -0.5029, // isWho
    -0.0619, // isWhen
    -0.1734, // isQuantity
    0.3941, // isWhy
    0.6868, // isYesNo
    -0.3214, // isDefinition
  ],
};

/** Probability that what is quoted answers, given that there is an answer, over `ANSWER_FEATURES`. */
export const RIGHT_MODEL: LinearModel = {
  intercept: -0.986,
  weights: [
    -0.0423, // strength
    2.0244, // bestScore
    0.0874, // bestLead
    1.3952, // topScores
    0.6914, // softCoverage
    0.1595, // weakest
    1.1787, // bestSoftCoverage
    -2.1487, // coverage
    1.432, // contextCoverage
    0.9798, // passageCoverage
    0.2595, // similarity
    1.9585, // passageSimilarity
    -4.5904, // topPassageSimilarity
    3.6693, // passageMargin
    0.1775, // pairs
    -0.487, // names
    -1.357, // numbers
    -0.0821, // form
    1.5435, // unknownName
    0.0, // unknownNumber
    0.6643, // nameElsewhere
    -0.3511, // numberElsewhere
    0.3339, // rarestMissing
    1.0857, // termsHeld
    -0.4307, // termsNear
    0.4442, // missingCount
    0.8154, // termCount
    0.4134, // fewTerms
    -0.3626, // negation
    -0.5844, // isWho
    -0.4988, // isWhen
    -0.2049, // isQuantity
    -0.1621, // isWhy
    -0.426, // isYesNo
    -0.5803, // isDefinition
  ],
};

/** Probability that the answer given is right, over `confidenceFeature`. */
export const CONFIDENCE_MODEL: LinearModel = { intercept: -0.3544, weights: [1.1583] };
