import { ANSWER_FEATURES, answerFeatures } from "../../src/ask/answer-features.js";
import { answers, confidenceFeature } from "../../src/ask/assess.js";
import { type EvidenceModel, evidenceProbability } from "../../src/ask/evidence-model.js";
import type { LinearModel } from "../../src/ask/linear-model.js";
import { quoteSentence } from "../../src/ask/overview.js";
import { type RankedSentence, rankSentences } from "../../src/ask/rank-sentences.js";
import { selectSentences } from "../../src/ask/select-sentences.js";
import { type Candidate, SENTENCE_FEATURES } from "../../src/ask/sentence-features.js";
import type { SentenceModel } from "../../src/ask/sentence-model.js";
import { placeOf } from "../../src/ask/sentence-place.js";
import { OWN_SET } from "../question-sets/question-set.js";
import { MEANING, TERMS_APART } from "./ablation.js";
import { fitBoostedTrees } from "./boosted-trees.js";
import { documentOf, type FittedExample } from "./examples.js";
import { Expectations } from "./expectations.js";
import { fitSentenceModel } from "./fit-sentence-model.js";
import { fitLogisticRegression, type LabelledRow } from "./logistic-regression.js";

export interface Models {
  readonly answerable: EvidenceModel;
  /** Given that there is an answer. */
  readonly right: EvidenceModel;
  readonly confidence: LinearModel;
  readonly expectations: Expectations;
}

/** A question with its candidates as a model ranks them that had no part in its document. */
export interface RankedExample extends FittedExample {
  readonly ranked: readonly RankedSentence[];
}

const ANSWER_RIDGE = 5;
/**
 * What a question written to look like another counts in judging evidence: more of their weight tells such pairs apart better and
 * all other questions worse.
 */
const LOOK_ALIKE = 0.25;
/** What sets count more in judging evidence than in ranking: these ask in vain in ways of their own, or are few. */
const IN_EVIDENCE: Readonly<Record<string, number>> = { squad2: 1.5, covidqa: 1.5 };

export const FOLDS = 5;
const CONFIDENCE_FOLDS = 3;

/** Share of the project's own questions in what the confidence is calibrated on: they ask as readers do, and as often in vain. */
const OWN_SHARE = 0.7;

/** By document: which of the folds it is left out with. */
export function foldsOf(examples: readonly FittedExample[]): Map<string, number> {
  return new Map([...new Set(examples.map(documentOf))].sort().map((document, at) => [document, at % FOLDS]));
}

/** What a model makes of its own examples is better than what it makes of others: all that is learned further rests on the latter. */
export function rankLeftOut(examples: readonly FittedExample[], without: readonly string[] = []): RankedExample[] {
  const folds = foldsOf(examples);
  const foldOf = (example: FittedExample) => folds.get(documentOf(example));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitSentences(
      examples.filter((example) => foldOf(example) !== fold),
      without,
    );
    return examples
      .filter((example) => foldOf(example) === fold && isRead(example))
      .map((example) => ({ ...example, ranked: rankSentences(masked(example.examination.candidates, without), model) }));
  }).flat();
}

/** @param without names of features that are to have no part */
export function fitSentences(examples: readonly FittedExample[], without: readonly string[] = []): SentenceModel {
  return fitSentenceModel(
    examples
      .filter(({ labels }) => labels.includes(true))
      .map(({ examination, labels, weight }) => {
        const candidates = masked(examination.candidates, without);
        return { asked: candidates[0]?.asked ?? new Float64Array(0), candidates, positive: labels, weight };
      }),
  );
}

function isRead({ examination }: FittedExample): boolean {
  return examination.candidates.length > 0 && examination.analysis.terms.length > 0;
}

function masked(candidates: readonly Candidate[], without: readonly string[]): readonly Candidate[] {
  if (without.length === 0) return candidates;
  const kept = SENTENCE_FEATURES.map((name) => !without.includes(name));
  const unless = (isLeftOut: boolean, values: Float64Array) => (isLeftOut ? new Float64Array(values.length) : values);
  return candidates.map((candidate) => ({
    ...candidate,
    features: candidate.features.map((value, at) => ((kept[at] ?? !without.includes(MEANING)) ? value : 0)),
    asked: unless(without.includes(TERMS_APART), candidate.asked),
    told: unless(without.includes(TERMS_APART), candidate.told),
  }));
}

/** @param without names of features that are to have no part */
export function fit(examples: readonly RankedExample[], without: readonly string[] = []): Models {
  const kept = ANSWER_FEATURES.map((name) => (without.includes(name) ? 0 : 1));
  const answerMask = (row: readonly number[]) => (without.length === 0 ? row : row.map((value, at) => value * (kept[at] as number)));
  const expectations = new Expectations(examples);
  const judged = examples.map(
    (example): JudgedRow => ({
      row: answerMask(answerRow(example, expectations)),
      weight: example.weight * (IN_EVIDENCE[example.set] ?? 1) * (example.question.lookAlike === undefined ? 1 : LOOK_ALIKE),
      document: documentOf(example),
      isOwn: example.set === OWN_SET,
      answerable: example.question.answerable,
      right: example.question.answerable && quotesGold(example),
    }),
  );
  return { ...fitBoth(judged), confidence: fitConfidence(judged), expectations };
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

export function answerRow(example: RankedExample, expectations: Expectations): number[] {
  const { analysis, retrieval } = example.examination;
  return answerFeatures(analysis, retrieval, example.ranked, undefined, expectations.without(example));
}

/** Whether the sentences an answer would quote hold one that is part of a right answer. */
export function quotesGold({ examination, labels, ranked }: RankedExample): boolean {
  const gold = new Set(
    examination.candidates
      .filter((_, i) => labels[i])
      .map(({ passage: { prepared }, sentence }) => placeOf(quoteSentence(prepared, sentence))),
  );
  const chosen = selectSentences(examination.analysis, ranked);
  return chosen.some((sentence) => gold.has(placeOf(sentence)));
}
