// Written by `npm run fit`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Weights of `SENTENCE_FEATURES`. */
export const SENTENCE_MODEL: readonly number[] = [
  2.444, // similarity
  2.6362, // similarityLead
  0.0122, // coverage
  -0.0028, // coverageLead
  3.854, // softCoverage
  0.0848, // weakest
  4.0165, // contextCoverage
  2.9132, // passageCoverage
  0.1507, // passageLead
  3.3703, // passageSimilarity
  -0.2457, // rarestCovered
  1.115, // pairs
  -1.3061, // names
  0.3684, // numbers
  1.5168, // form
  -0.6842, // formAndCoverage
  0.8401, // definesSubject
  0.4856, // pointsBack
  -0.1407, // length
  -0.886, // short
  0.5618, // titleLike
  -0.1811, // negation
  0.2006, // first
  -8.2231, // questionLike
  1.3022, // followsUp
];

/** Probability that the documents hold an answer, over `ANSWER_FEATURES`. */
export const ANSWERABLE_MODEL: LinearModel = {
  intercept: 0.0489,
  weights: [
    0.9476, // strength
    0.0576, // bestScore
    -0.1429, // bestLead
    -3.5379, // topScores
    -0.409, // softCoverage
    0.0678, // weakest
    1.9303, // bestSoftCoverage
    -0.0783, // coverage
    3.0874, // contextCoverage
    -2.1305, // passageCoverage
    0.7193, // similarity
    0.8643, // passageSimilarity
    -2.4145, // topPassageSimilarity
    0.7614, // passageMargin
    0.0817, // pairs
    -0.3467, // names
    0.057, // numbers
    0.2742, // form
    -1.9155, // unknownName
    -3.2124, // unknownNumber
    -0.8656, // nameElsewhere
    -0.7477, // numberElsewhere
    0.6576, // rarestMissing
    -0.1018, // termsHeld
    -0.6408, // termsNear
    -0.0015, // missingCount
    0.0928, // termCount
    0.6453, // fewTerms
    -0.3267, // negation
    -0.3369, // isWho
    0.0063, // isWhen
    0.1568, // isQuantity
    0.56, // isWhy
    0.7152, // isYesNo
    -0.0684, // isDefinition
    -1.0916, // questionNegated
    -1.8743, // opposite
    1.3912, // rivalName
    0.2864, // density
    2.9697, // otherLanguage
  ],
};

/** Probability that what is quoted answers, given that there is an answer, over `ANSWER_FEATURES`. */
export const RIGHT_MODEL: LinearModel = {
  intercept: -4.2909,
  weights: [
    0.2623, // strength
    1.5332, // bestScore
    -0.2658, // bestLead
    2.8923, // topScores
    0.9002, // softCoverage
    0.11, // weakest
    1.5085, // bestSoftCoverage
    -1.8223, // coverage
    2.6462, // contextCoverage
    -0.878, // passageCoverage
    0.3693, // similarity
    3.8923, // passageSimilarity
    -6.096, // topPassageSimilarity
    4.3397, // passageMargin
    -0.3069, // pairs
    -0.7202, // names
    -0.9728, // numbers
    -0.4521, // form
    -0.7509, // unknownName
    -0.4438, // unknownNumber
    -0.0217, // nameElsewhere
    -0.0959, // numberElsewhere
    0.8618, // rarestMissing
    1.6178, // termsHeld
    -0.155, // termsNear
    0.6625, // missingCount
    1.022, // termCount
    0.5295, // fewTerms
    -0.3107, // negation
    -0.3056, // isWho
    -0.1903, // isWhen
    -0.1096, // isQuantity
    0.334, // isWhy
    -0.4597, // isYesNo
    -0.3769, // isDefinition
    0.0518, // questionNegated
    0.7602, // opposite
    0.754, // rivalName
    0.4487, // density
    -0.6873, // otherLanguage
  ],
};

/** Probability that the answer given is right, over `confidenceFeature`. */
export const CONFIDENCE_MODEL: LinearModel = { intercept: -0.1404, weights: [1.2924] };
