import type { Case } from "../reply.js";

/**
 * Words of an answer, separated by white space. Undefined for abstentions.
 *
 * Says nothing of quality; it is here because recall can be bought with length.
 */
export function answerWords({ reply }: Case): number | undefined {
  return reply.abstained ? undefined : reply.answer.trim().split(/\s+/).length;
}
