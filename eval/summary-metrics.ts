import type { Graded, QuestionMetric } from "./graded.js";
import { abstentionF1 } from "./metrics/abstention-f1.js";
import { abstentionPrecision } from "./metrics/abstention-precision.js";
import { abstentionRecall } from "./metrics/abstention-recall.js";
import { answeredCalibrationError } from "./metrics/answered-calibration-error.js";
import { auroc } from "./metrics/auroc.js";
import { balancedAccuracy } from "./metrics/balanced-accuracy.js";
import { calibrationError } from "./metrics/calibration-error.js";
import { correct } from "./metrics/correct.js";
import { cragScore } from "./metrics/crag-score.js";
import { grounded } from "./metrics/grounded.js";
import { hallucination } from "./metrics/hallucination.js";
import { meanOver } from "./metrics/mean.js";
import { riskCoverageArea } from "./metrics/risk-coverage.js";
import type { Weights } from "./weights.js";

/** A figure over many questions. */
export interface SummaryMetric {
  readonly label: string;
  readonly group: "Headline" | "Answers" | "Citations" | "Abstaining" | "Confidence" | "Retrieval";
  readonly better: "higher" | "lower";
  /** How to print it: a share as per cent, or a plain number. */
  readonly unit: "share" | "number";
  readonly of: (items: readonly Graded[], weights?: Weights) => number | undefined;
}

const share = { better: "higher", unit: "share" } as const;
const scaled = { better: "higher", unit: "number" } as const;

export const SUMMARY_METRICS = {
  grounded: { label: "GROUNDED", group: "Headline", ...share, of: grounded },
  cragScore: { label: "Accuracy − hallucination", group: "Headline", ...scaled, of: cragScore },
  correct: { label: "Correct", group: "Answers", ...share, of: correct },
  keyFactRecall: { label: "Key-fact recall", group: "Answers", ...share, of: meanOf("keyFactRecall") },
  containment: { label: "Containment", group: "Answers", ...share, of: meanOf("containment") },
  referenceRecall: { label: "Reference recall", group: "Answers", ...share, of: meanOf("referenceRecall") },
  bestSentenceF1: { label: "Best sentence F1", group: "Answers", ...share, of: meanOf("bestSentenceF1") },
  answerWords: { label: "Words an answer", group: "Answers", better: "lower", unit: "number", of: meanOf("answerWords") },
  citationHit: { label: "Citation hit", group: "Citations", ...share, of: meanOf("citationHit") },
  citationPrecision: { label: "Citation precision", group: "Citations", ...share, of: meanOf("citationPrecision") },
  evidenceRecall: { label: "Evidence recall", group: "Citations", ...share, of: meanOf("evidenceRecall") },
  offsetValidity: { label: "Offset validity", group: "Citations", ...share, of: meanOf("offsetValidity") },
  numbersQuoted: { label: "Numbers quoted", group: "Citations", ...share, of: meanOf("numbersQuoted") },
  abstentionPrecision: { label: "Abstention precision", group: "Abstaining", ...share, of: abstentionPrecision },
  abstentionRecall: { label: "Abstention recall", group: "Abstaining", ...share, of: abstentionRecall },
  abstentionF1: { label: "Abstention F1", group: "Abstaining", ...share, of: abstentionF1 },
  balancedAccuracy: { label: "Balanced accuracy", group: "Abstaining", ...share, of: balancedAccuracy },
  hallucination: { label: "Hallucination", group: "Abstaining", better: "lower", unit: "share", of: hallucination },
  statusAccuracy: { label: "Status accuracy", group: "Abstaining", ...share, of: meanOf("statusAccuracy") },
  auroc: { label: "AUROC", group: "Confidence", ...scaled, of: auroc },
  riskCoverageArea: { label: "Risk–coverage area", group: "Confidence", better: "lower", unit: "number", of: riskCoverageArea },
  calibrationError: { label: "Calibration error", group: "Confidence", better: "lower", unit: "number", of: calibrationError },
  answeredCalibrationError: {
    label: "Calibration error, answered",
    group: "Confidence",
    better: "lower",
    unit: "number",
    of: answeredCalibrationError,
  },
  recallAt1: { label: "Recall@1", group: "Retrieval", ...share, of: meanOf("recallAt1") },
  recallAt3: { label: "Recall@3", group: "Retrieval", ...share, of: meanOf("recallAt3") },
  recallAt5: { label: "Recall@5", group: "Retrieval", ...share, of: meanOf("recallAt5") },
  reciprocalRank: { label: "MRR", group: "Retrieval", ...share, of: meanOf("reciprocalRank") },
  ndcgAt10: { label: "nDCG@10", group: "Retrieval", ...share, of: meanOf("ndcgAt10") },
} as const satisfies Record<string, SummaryMetric>;

export type SummaryName = keyof typeof SUMMARY_METRICS;

export const SUMMARY_NAMES = Object.keys(SUMMARY_METRICS) as SummaryName[];

function meanOf(metric: QuestionMetric): SummaryMetric["of"] {
  return (items, weights) => meanOver(items, ({ scores }) => scores[metric], weights);
}
