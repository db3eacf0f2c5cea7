import type { Case } from "../reply.js";
import { bestOverSets } from "./retrieved-gold.js";

/**
 * Reciprocal rank, 0..1 (Voorhees 1999; its mean is MRR): one over the rank of the first retrieved passage that holds any
 * gold span, 0 where none does. Undefined for unanswerable questions.
 *
 * Does not catch missing second pieces of evidence: once one is found the rest is ignored. nDCG and recall see those.
 */
export function reciprocalRank(one: Case): number | undefined {
  return bestOverSets(one, (ranks) => 1 / Math.min(...ranks));
}
