import type { Graded } from "../graded.js";
import type { Weights } from "../weights.js";
import { abstentionCounts } from "./abstention-counts.js";

/**
 * Balanced accuracy of abstaining, 0..1: the mean of the share of unanswerable questions treated as such and the share of
 * answerable questions answered; .5 is chance. Undefined unless there are both.
 *
 * Does not catch wrong answers to answerable questions.
 */
export function balancedAccuracy(items: readonly Graded[], weights?: Weights): number | undefined {
  const { caught, escaped, rejected, passed } = abstentionCounts(items, weights);
  if (caught + escaped === 0 || rejected + passed === 0) return undefined;
  return (caught / (caught + escaped) + passed / (rejected + passed)) / 2;
}
