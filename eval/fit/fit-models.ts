import { ANSWER_FEATURES, answerFeatures } from "../../src/ask/answer-features.js";
import { answers, confidenceFeature } from "../../src/ask/assess.js";
import { type EvidenceModel, evidenceProbability } from "../../src/ask/evidence-model.js";
import type { LinearModel } from "../../src/ask/linear-model.js";
import { rankSentences } from "../../src/ask/rank-sentences.js";
import { selectSentences } from "../../src/ask/select-sentences.js";
import { SENTENCE_FEATURES } from "../../src/ask/sentence-features.js";
import { OWN_SET } from "../question-sets/question-set.js";
import { fitBoostedTrees } from "./boosted-trees.js";
import type { Example } from "./collect-examples.js";
import { fitConditionalLogit } from "./conditional-logit.js";
import { documentOf, type FittedExample } from "./examples.js";
import { Expectations } from "./expectations.js";
import { fitLogisticRegression, type LabelledRow } from "./logistic-regression.js";

export interface Models {
  readonly sentence: readonly number[];
  readonly answerable: EvidenceModel;
  /** Given that there is an answer. */
  readonly right: EvidenceModel;
  readonly confidence: LinearModel;
  readonly expectations: Expectations;
}

const SENTENCE_RIDGE = 3;
const ANSWER_RIDGE = 5;

const CONFIDENCE_FOLDS = 3;

/** Share of the project's own questions in what the confidence is calibrated on: they ask as readers do, and as often in vain. */
const OWN_SHARE = 0.7;

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
  const expectations = new Expectations(examples);
  const rows = examples
    .filter(({ examination }) => examination.candidates.length > 0 && examination.analysis.terms.length > 0)
    .map((example) => ({ row: answerMask(answerRow(example, sentence, expectations)), example }));
  const gold = rows.map(({ example }) => example.question.answerable && quotesGold(example, sentence));
  const judged = rows.map(
    ({ row, example }, at): JudgedRow => ({
      row,
      weight: example.weight,
      document: documentOf(example),
      isOwn: example.set === OWN_SET,
      answerable: example.question.answerable,
      right: gold[at] === true,
    }),
  );
  return { sentence, ...fitBoth(judged), confidence: fitConfidence(judged), expectations };
}

/** A question's evidence, and what an answer made of it would be. */
interface JudgedRow {
  readonly row: readonly number[];
  readonly weight: number;
  readonly document: string;
  readonly isOwn: boolean;
  readonly answerable: boolean;
  readonly right: boolean;
}

function fitBoth(rows: readonly JudgedRow[]): Pick<Models, "answerable" | "right"> {
  return {
    answerable: fitEvidence(rows.map(({ row, weight, answerable }) => ({ row, weight, positive: answerable }))),
    right: fitEvidence(rows.filter(({ answerable }) => answerable).map(({ row, weight, right }) => ({ row, weight, positive: right }))),
  };
}

/**
 * Of what is answered, by models that had no part in the row's document: what they say of their own examples is surer than it
 * should be.
 */
function fitConfidence(rows: readonly JudgedRow[]): LinearModel {
  const documents = [...new Set(rows.map(({ document }) => document))].sort();
  const weightOf = (isOwn: boolean) => rows.reduce((sum, row) => sum + (row.isOwn === isOwn ? row.weight : 0), 0);
  const own = weightOf(true);
  const others = weightOf(false);
  const share = (isOwn: boolean) => (own > 0 && others > 0 ? (isOwn ? OWN_SHARE / own : (1 - OWN_SHARE) / others) * rows.length : 1);
  const left = Array.from({ length: CONFIDENCE_FOLDS }, (_, fold) => {
    const isLeftOut = ({ document }: JudgedRow) => documents.indexOf(document) % CONFIDENCE_FOLDS === fold;
    const { answerable, right } = fitBoth(rows.filter((row) => !isLeftOut(row)));
    return rows.filter(isLeftOut).flatMap((one) => {
      const found = evidenceProbability(answerable, one.row);
      const hit = evidenceProbability(right, one.row);
      const weight = one.weight * share(one.isOwn);
      return answers(found, hit) ? [{ positive: one.right, weight, row: [confidenceFeature(found, hit)] }] : [];
    });
  });
  return fitLogisticRegression(left.flat(), 0);
}

function fitEvidence(rows: readonly LabelledRow[]): EvidenceModel {
  return { linear: fitLogisticRegression(rows, ANSWER_RIDGE), ...fitBoostedTrees(rows) };
}

export function answerRow(example: FittedExample, sentence: readonly number[], expectations: Expectations): number[] {
  const { analysis, retrieval, candidates } = example.examination;
  return answerFeatures(analysis, retrieval, rankSentences(candidates, sentence), undefined, expectations.without(example));
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
