import type { Case } from "../reply.js";

/**
 * Offset validity, 0 or 1: every quote is byte for byte what its document holds at its offsets, every claim is its span of
 * the answer and cites something, every citation is cited, and an abstention has neither. Anything but 1 breaks the contract.
 *
 * Does not catch whether a quote has anything to do with the question; that is what the citation metrics ask.
 */
export function offsetValidity({ reply, textOf }: Case): number {
  const { claims, citations, answer } = reply;
  if (reply.abstained) return claims.length === 0 && citations.length === 0 && answer.trim() !== "" ? 1 : 0;
  const known = new Set(citations.map(({ id }) => id));
  const cited = new Set(claims.flatMap((claim) => claim.citations));
  const quotesHold = citations.every(({ quote, start, end, document }) => quote !== "" && textOf(document.id)?.slice(start, end) === quote);
  const claimsHold = claims.every(
    (claim) =>
      claim.text !== "" &&
      answer.slice(claim.start, claim.end) === claim.text &&
      claim.citations.length > 0 &&
      claim.citations.every((id) => known.has(id)),
  );
  return claims.length > 0 && quotesHold && claimsHold && citations.every(({ id }) => cited.has(id)) ? 1 : 0;
}
