import { touches } from "../overlap.js";
import type { Case } from "../reply.js";

/**
 * Citation precision, 0..1: the share of the citations that stand on a gold span of any gold set. Undefined for
 * unanswerable questions and for abstentions, which cite nothing.
 *
 * Unlike ALCE's (Gao et al. 2023) it asks for the place, not for entailment: a sentence quoted only to make its neighbour
 * intelligible counts against it, as does good evidence that the gold does not list. Does not catch missing citations.
 */
export function citationPrecision({ question, reply }: Case): number | undefined {
  if (!question.answerable || question.goldSets.length === 0 || reply.citations.length === 0) return undefined;
  const golds = question.goldSets.flat();
  const good = reply.citations.filter(
    (citation) => citation.document.id === question.document && golds.some((gold) => touches(citation, gold)),
  );
  return good.length / reply.citations.length;
}
