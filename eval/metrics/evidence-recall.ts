import { touches } from "../overlap.js";
import type { Case } from "../reply.js";

/**
 * Evidence recall, 0..1: the share of a gold set's spans on which a citation stands, for the set served best. An
 * abstention recalls nothing. Undefined for unanswerable questions.
 *
 * Does not catch superfluous citations, nor how much of a long gold paragraph was quoted: one sentence of it is enough.
 */
export function evidenceRecall({ question, reply }: Case): number | undefined {
  if (!question.answerable || question.goldSets.length === 0) return undefined;
  const cited = reply.citations.filter((citation) => citation.document.id === question.document);
  return Math.max(
    ...question.goldSets.map((set) => set.filter((gold) => cited.some((citation) => touches(citation, gold))).length / set.length),
  );
}
