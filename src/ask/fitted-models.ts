// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Weights of `SENTENCE_FEATURES`. */
export const SENTENCE_MODEL: readonly number[] = [
  3.114, // similarity
  3.4053, // similarityLead
  -1.1308, // coverage
  -0.8944, // coverageLead
  4.9824, // softCoverage
  -0.0299, // weakest
  4.3094, // contextCoverage
  2.2235, // passageCoverage
  0.1872, // passageLead
  2.7556, // passageSimilarity
  0.1397, // rarestCovered
  1.1354, // pairs
  -1.4853, // names
  0.7381, // numbers
  1.424, // form
  -0.4398, // formAndCoverage
  1.2151, // definesSubject
  0.4948, // pointsBack
  -0.3403, // length
  -2.0752, // short
  0.9057, // titleLike
  -0.3802, // negation
  0.485, // first
  -8.1265, // questionLike
  1.5553, // followsUp
];

/** Probability that the documents hold an answer, over `ANSWER_FEATURES`. */
export const ANSWERABLE_MODEL: LinearModel = {
  intercept: -0.3008,
  weights: [
    1.1817, // strength
    -0.3375, // bestScore
    -0.0958, // bestLead
    -3.4773, // topScores
    -0.1942, // softCoverage
    -0.1203, // weakest
    1.4589, // bestSoftCoverage
    0.3239, // coverage
    1.9806, // contextCoverage
    -0.9233, // passageCoverage
    0.9409, // similarity
    1.7678, // passageSimilarity
    -4.9088, // topPassageSimilarity
    0.2261, // passageMargin
    0.1684, // pairs
    -0.0007, // names
    0.0625, // numbers
    0.4374, // form
    -1.8711, // unknownName
    -3.2312, // unknownNumber
    -0.6568, // nameElsewhere
    -0.5885, // numberElsewhere
    0.5735, // rarestMissing
    -0.5786, // termsHeld
    0.6161, // termsNear
    0.726, // missingCount
    -0.4035, // termCount
    0.151, // fewTerms
    -0.304, // negation
    -0.4966, // isWho
    -0.0549, // isWhen
    -0.0903, // isQuantity
    0.3908, // isWhy
    0.6693, // isYesNo
    -0.3097, // isDefinition
  ],
};

/** Probability that what is quoted answers, given that there is an answer, over `ANSWER_FEATURES`. */
export const RIGHT_MODEL: LinearModel = {
  intercept: -0.8969,
  weights: [
    -0.0546, // strength
    1.7743, // bestScore
    -0.0627, // bestLead
    1.8089, // topScores
    0.3507, // softCoverage
    0.2528, // weakest
    0.4627, // bestSoftCoverage
    -1.8366, // coverage
    1.9895, // contextCoverage
    0.0535, // passageCoverage
    0.6969, // similarity
    2.0422, // passageSimilarity
    -5.0922, // topPassageSimilarity
    4.3066, // passageMargin
    0.2959, // pairs
    -0.7978, // names
    -0.9348, // numbers
    0.1654, // form
    0.0669, // unknownName
    -1.3361, // unknownNumber
    0.587, // nameElsewhere
    0.1974, // numberElsewhere
    0.2057, // rarestMissing
    1.1574, // termsHeld
    -0.3027, // termsNear
    0.2979, // missingCount
    1.0246, // termCount
    0.5244, // fewTerms
    -0.065, // negation
    -0.6769, // isWho
    -0.5674, // isWhen
    -0.2058, // isQuantity
    0.5752, // isWhy
    -0.6748, // isYesNo
    -0.5332, // isDefinition
  ],
};

/** Probability that the answer given is right, over `confidenceFeature`. */
export const CONFIDENCE_MODEL: LinearModel = { intercept: -0.3558, weights: [1.1582] };
