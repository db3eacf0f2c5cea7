import type { AnswerStatus } from "../src/core/answer.js";
import { type EvalQuestion, type Half, mayAbstain, mayAnswer } from "./eval-question.js";
import { answerWords } from "./metrics/answer-length.js";
import { citationHit } from "./metrics/citation-hit.js";
import { citationPrecision } from "./metrics/citation-precision.js";
import { containsAnswer } from "./metrics/containment.js";
import { evidenceRecall } from "./metrics/evidence-recall.js";
import { keyFactRecall } from "./metrics/key-fact-recall.js";
import { ndcgAt10 } from "./metrics/ndcg.js";
import { numbersQuoted } from "./metrics/numbers-quoted.js";
import { offsetValidity } from "./metrics/offset-validity.js";
import { recallAtK } from "./metrics/recall-at-k.js";
import { reciprocalRank } from "./metrics/reciprocal-rank.js";
import { referenceRecall } from "./metrics/reference-recall.js";
import { statusAccepted } from "./metrics/status-accuracy.js";
import { bestSentenceF1 } from "./metrics/token-f1.js";
import type { Case } from "./reply.js";
import { judge, type Verdict } from "./verdict.js";

/** Metrics of single questions; a metric that does not apply to a question is absent from its scores. */
export const QUESTION_METRICS = {
  recallAt1: (one) => recallAtK(one, 1),
  recallAt3: (one) => recallAtK(one, 3),
  recallAt5: (one) => recallAtK(one, 5),
  reciprocalRank,
  ndcgAt10,
  keyFactRecall,
  containment: containsAnswer,
  referenceRecall,
  bestSentenceF1,
  citationHit,
  citationPrecision,
  evidenceRecall,
  offsetValidity,
  numbersQuoted,
  statusAccuracy: statusAccepted,
  answerWords,
} as const satisfies Record<string, (one: Case) => number | undefined>;

export type QuestionMetric = keyof typeof QUESTION_METRICS;

/** A question's grades: all that summaries, comparisons and reports are made of. */
export interface Graded {
  readonly set: string;
  readonly id: string;
  readonly document: string;
  readonly kind: string;
  readonly language: string;
  readonly half?: Half;
  readonly answerable: boolean;
  /** Accepts both an answer and an abstention, so that it cannot tell the two apart. */
  readonly ambiguous: boolean;
  readonly twin?: string;
  readonly verdict: Verdict;
  readonly status?: AnswerStatus;
  readonly abstained: boolean;
  /** 0..1; 0 for a failure. */
  readonly confidence: number;
  readonly scores: Readonly<Partial<Record<QuestionMetric, number>>>;
}

export function grade(one: Case): Graded {
  const scores: Partial<Record<QuestionMetric, number>> = {};
  for (const [name, score] of Object.entries(QUESTION_METRICS) as [QuestionMetric, (one: Case) => number | undefined][]) {
    const value = score(one);
    if (value !== undefined) scores[name] = value;
  }
  return {
    ...identity(one.question),
    verdict: judge(one),
    status: one.reply.status,
    abstained: one.reply.abstained,
    confidence: one.reply.confidence,
    scores,
  };
}

/** A question that got no reply: wrong on every count that applies to any reply. */
export function gradeFailure(question: EvalQuestion): Graded {
  const lost: QuestionMetric[] = question.answerable
    ? ["citationHit", "evidenceRecall", "recallAt1", "recallAt3", "recallAt5", "reciprocalRank", "ndcgAt10"]
    : [];
  return {
    ...identity(question),
    verdict: "failed",
    abstained: false,
    confidence: 0,
    scores: Object.fromEntries([...lost, "offsetValidity", "statusAccuracy"].map((name) => [name, 0])),
  };
}

function identity(question: EvalQuestion) {
  const { set, id, document, kind, language, half, answerable, twin } = question;
  return {
    set,
    id,
    document,
    kind,
    language,
    ...(half === undefined ? {} : { half }),
    answerable,
    ambiguous: mayAnswer(question) && mayAbstain(question),
    ...(twin === undefined ? {} : { twin }),
  };
}

const RIGHT: ReadonlySet<Verdict> = new Set(["grounded", "abstained", "corrected"]);

/** What the headline counts. */
export function isRight({ verdict }: Pick<Graded, "verdict">): boolean {
  return RIGHT.has(verdict);
}

/** Answered, right and cited: what confidence is the probability of. */
export function isGroundedAnswer({ verdict }: Pick<Graded, "verdict">): boolean {
  return verdict === "grounded" || verdict === "corrected";
}
