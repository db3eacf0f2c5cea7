import type { Graded } from "../graded.js";
import type { Weights } from "../weights.js";
import { abstentionCounts } from "./abstention-counts.js";

/**
 * Abstention F1, 0..1: the harmonic mean of abstention precision and recall. Undefined where there is nothing to catch
 * and nothing was caught.
 *
 * Depends on the share of unanswerable questions, and says nothing of the answers given; balanced accuracy does not
 * depend on the share.
 */
export function abstentionF1(items: readonly Graded[], weights?: Weights): number | undefined {
  const { caught, escaped, rejected } = abstentionCounts(items, weights);
  const denominator = 2 * caught + escaped + rejected;
  return denominator === 0 ? undefined : (2 * caught) / denominator;
}
