import { lacksForm } from "../language/answer-kinds.js";
import type { QuestionAnalysis } from "./question-analysis.js";
import type { RankedSentence } from "./rank-sentences.js";
import { SENTENCE_FEATURES } from "./sentence-features.js";
import { askedWords } from "./term-coverage.js";

const MEASURE = SENTENCE_FEATURES.indexOf("measure");

/** Whether a sentence has nothing that such an answer needs: no figure of what is asked for, no date, name, place, reason, way or definition. */
export function lacksAskedForm({ kind, terms }: QuestionAnalysis, { profile, features }: RankedSentence): boolean {
  const measure = features[MEASURE];
  // "It is cleaned daily" says how often without a figure.
  if (measure === 1) return false;
  return measure === 0 || lacksForm(kind, profile.text, askedWords(terms));
}
