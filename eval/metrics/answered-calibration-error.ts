import type { Graded } from "../graded.js";
import { type Weights, weightAt } from "../weights.js";
import { calibrationError } from "./calibration-error.js";

/**
 * Expected calibration error over the answered questions alone, 0..1, lower is better: what a reader who sees an answer
 * and its confidence is misled by.
 *
 * Does not see abstentions, so it can be bought by answering little.
 */
export function answeredCalibrationError(items: readonly Graded[], weights?: Weights): number | undefined {
  const answered = items.map(({ abstained, verdict }, at) => (abstained || verdict === "failed" ? 0 : weightAt(weights, at)));
  return calibrationError(items, answered);
}
