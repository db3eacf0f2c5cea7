import { touches } from "../overlap.js";
import type { Case } from "../reply.js";

/**
 * Citation hit, 0 or 1: at least one citation stands on a gold span of any gold set. An abstention hits nothing.
 * Undefined for unanswerable questions.
 *
 * Does not catch wrong citations beside the right one (citation precision does) or missing ones (evidence recall does),
 * and on paragraph gold any sentence of the paragraph is a hit.
 */
export function citationHit({ question, reply }: Case): number | undefined {
  if (!question.answerable || question.goldSets.length === 0) return undefined;
  const golds = question.goldSets.flat();
  return reply.citations.some((citation) => citation.document.id === question.document && golds.some((gold) => touches(citation, gold)))
    ? 1
    : 0;
}
