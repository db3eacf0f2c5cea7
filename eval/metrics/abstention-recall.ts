import type { Graded } from "../graded.js";
import type { Weights } from "../weights.js";
import { abstentionCounts } from "./abstention-counts.js";

/**
 * Abstention recall, 0..1: of the unanswerable questions, the share treated as such. Undefined where there are none.
 *
 * Does not catch answerable questions that were abstained from: never answering has recall 1.
 */
export function abstentionRecall(items: readonly Graded[], weights?: Weights): number | undefined {
  const { caught, escaped } = abstentionCounts(items, weights);
  return caught + escaped === 0 ? undefined : caught / (caught + escaped);
}
