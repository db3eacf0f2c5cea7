import { type Graded, isGroundedAnswer } from "../graded.js";
import { type Weights, weightAt } from "../weights.js";

const BINS = 10;

export interface CalibrationBin {
  /** Lower edge; bins are a tenth wide, the last includes 1. */
  readonly from: number;
  readonly count: number;
  readonly meanConfidence: number;
  /** Share with a grounded answer. */
  readonly accuracy: number;
}

/** Confidence against grounded answers, in ten bins of equal width; empty ones left out. */
export function calibrationBins(items: readonly Graded[], weights?: Weights): CalibrationBin[] {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, confidence: 0, right: 0 }));
  items.forEach((item, at) => {
    const weight = weightAt(weights, at);
    const bin = bins[Math.min(BINS - 1, Math.max(0, Math.floor(item.confidence * BINS)))];
    if (!bin) return;
    bin.count += weight;
    bin.confidence += weight * item.confidence;
    if (isGroundedAnswer(item)) bin.right += weight;
  });
  return bins.flatMap(({ count, confidence, right }, at) =>
    count === 0 ? [] : [{ from: at / BINS, count, meanConfidence: confidence / count, accuracy: right / count }],
  );
}

/**
 * Expected calibration error, 0..1, lower is better (Naeini et al. 2015): the mean distance between confidence and the
 * share of grounded answers over ten equal bins, weighted by their size. Abstentions count as no grounded answer.
 *
 * Does not catch a confidence that is the same for all: the base rate is perfectly calibrated. AUROC sees that. Few
 * questions make it look worse than it is.
 */
export function calibrationError(items: readonly Graded[], weights?: Weights): number | undefined {
  const bins = calibrationBins(items, weights);
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return undefined;
  return bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.meanConfidence - bin.accuracy), 0) / total;
}
