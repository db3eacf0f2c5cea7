import type { Case } from "../reply.js";
import { bestOverSets } from "./retrieved-gold.js";

/**
 * Recall@k, 0..1: the share of the gold spans that stand in the first k retrieved passages, for the gold set served best.
 * Undefined for unanswerable questions.
 *
 * Does not catch the order within the first k (nDCG does), passages that are too long to be useful, or good evidence that
 * the gold does not list. Counts passages, not words: a service with longer passages has it easier.
 */
export function recallAtK(one: Case, k: number): number | undefined {
  return bestOverSets(one, (ranks) => ranks.filter((rank) => rank <= k).length / ranks.length);
}
