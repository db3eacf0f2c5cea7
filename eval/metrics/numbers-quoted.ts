import type { Case } from "../reply.js";

const NUMBER = /\p{N}+(?:[.,]\p{N}+)*/gu;

/**
 * Numbers quoted, 0..1: the share of the numbers in the answer that stand in a quote its claims cite. Undefined for
 * abstentions and for answers without a number.
 *
 * Does not catch numbers in words ("nine"), nor a number that stands in the quote but counts something else.
 */
export function numbersQuoted({ reply }: Case): number | undefined {
  if (reply.abstained) return undefined;
  const said = reply.answer.match(NUMBER) ?? [];
  if (said.length === 0) return undefined;
  const quoted = new Set(reply.citations.flatMap(({ quote }) => quote.match(NUMBER) ?? []));
  return said.filter((number) => quoted.has(number)).length / said.length;
}
