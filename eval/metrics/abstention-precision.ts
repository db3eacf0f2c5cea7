import type { Graded } from "../graded.js";
import type { Weights } from "../weights.js";
import { abstentionCounts } from "./abstention-counts.js";

/**
 * Abstention precision, 0..1: of the questions treated as unanswerable, the share that are. Undefined where none was.
 *
 * Does not catch unanswerable questions that were answered; abstention recall does.
 */
export function abstentionPrecision(items: readonly Graded[], weights?: Weights): number | undefined {
  const { caught, rejected } = abstentionCounts(items, weights);
  return caught + rejected === 0 ? undefined : caught / (caught + rejected);
}
