import { ANSWER_FEATURES, answerFeatures } from "../../src/ask/answer-features.js";
import { confidenceFeature } from "../../src/ask/assess.js";
import { type LinearModel, probability } from "../../src/ask/linear-model.js";
import { rankSentences } from "../../src/ask/rank-sentences.js";
import { selectSentences } from "../../src/ask/select-sentences.js";
import { SENTENCE_FEATURES } from "../../src/ask/sentence-features.js";
import { OWN_SET } from "../question-sets/question-set.js";
import type { Example } from "./collect-examples.js";
import { fitConditionalLogit } from "./conditional-logit.js";
import type { FittedExample } from "./examples.js";
import { fitLogisticRegression } from "./logistic-regression.js";

export interface Models {
  readonly sentence: readonly number[];
  readonly answerable: LinearModel;
  /** Given that there is an answer. */
  readonly right: LinearModel;
  readonly confidence: LinearModel;
}

const SENTENCE_RIDGE = 3;
const ANSWER_RIDGE = 5;

/** Share of the project's own questions in what the confidence is calibrated on: they ask as readers do, and as often in vain. */
const OWN_SHARE = 0.5;

/** @param without names of features that are to have no part */
export function fit(examples: readonly FittedExample[], without: readonly string[] = []): Models {
  const mask = (names: readonly string[]) => {
    const kept = names.map((name) => (without.includes(name) ? 0 : 1));
    return (row: readonly number[]) => (without.length === 0 ? row : row.map((value, at) => value * (kept[at] as number)));
  };
  const sentenceMask = mask(SENTENCE_FEATURES);
  const answerMask = mask(ANSWER_FEATURES);
  const choices = examples
    .filter(({ labels }) => labels.includes(true))
    .map(({ examination, labels, weight }) => ({
      rows: examination.candidates.map(({ features }) => sentenceMask(features)),
      positive: labels,
      weight,
    }));
  const sentence = fitConditionalLogit(choices, SENTENCE_RIDGE);
  const rows = examples
    .filter(({ examination }) => examination.candidates.length > 0 && examination.analysis.terms.length > 0)
    .map((example) => ({ row: answerMask(answerRow(example, sentence)), example }));
  const gold = rows.map(({ example }) => example.question.answerable && quotesGold(example, sentence));
  const label = (positive: (at: number) => boolean) =>
    rows.map(({ row, example }, at) => ({ row, positive: positive(at), weight: example.weight }));
  const isAnswerable = (at: number) => rows[at]?.example.question.answerable === true;
  const answerable = fitLogisticRegression(label(isAnswerable), ANSWER_RIDGE);
  const right = fitLogisticRegression(
    label((at) => gold[at] === true).filter((_, at) => isAnswerable(at)),
    ANSWER_RIDGE,
  );
  const ownWeight = rows.reduce((sum, { example }) => sum + (example.set === OWN_SET ? example.weight : 0), 0);
  const otherWeight = rows.reduce((sum, { example }) => sum + example.weight, 0) - ownWeight;
  const share = (example: FittedExample) => (example.set === OWN_SET ? OWN_SHARE / ownWeight : (1 - OWN_SHARE) / otherWeight) * rows.length;
  const confidence = fitLogisticRegression(
    label((at) => gold[at] === true).map((one, at) => ({
      ...one,
      weight: one.weight * (ownWeight > 0 && otherWeight > 0 ? share(rows[at]?.example as FittedExample) : 1),
      row: [confidenceFeature(probability(answerable, one.row), probability(right, one.row))],
    })),
    0,
  );
  return { sentence, answerable, right, confidence };
}

export function answerRow({ examination }: Example, sentence: readonly number[]): number[] {
  return answerFeatures(examination.analysis, examination.retrieval, rankSentences(examination.candidates, sentence));
}

/** Whether the sentences an answer would quote hold one that is part of a right answer. */
export function quotesGold({ examination, labels }: Example, sentence: readonly number[]): boolean {
  const place = (documentId: string, start: number | undefined) => `${documentId} ${start}`;
  const gold = new Set(
    examination.candidates
      .filter((_, i) => labels[i])
      .map((candidate) => place(candidate.passage.passage.documentId, candidate.passage.prepared.sentences[candidate.sentence]?.start)),
  );
  const chosen = selectSentences(examination.analysis, rankSentences(examination.candidates, sentence));
  return chosen.some(({ prepared, start }) => gold.has(place(prepared.document.id, start)));
}
