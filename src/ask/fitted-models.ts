import type { LinearModel } from "./linear-model.js";

/** Probability that a sentence is part of the answer, over `SENTENCE_FEATURES`. */
export const SENTENCE_MODEL: LinearModel = {
  intercept: -4,
  weights: [2, 3, 1, 1, 2, 1, 0, 0.3, 0.5, 0.5, 1, 0.5, 0.5, 0.5, 1, 1.5, -0.3, 0, -0.7, -1, -0.2, 0, -1],
};

/** Probability that the documents answer the question and the best sentence is right, over `ANSWER_FEATURES`. */
export const ANSWER_MODEL: LinearModel = { intercept: -4, weights: [] };
