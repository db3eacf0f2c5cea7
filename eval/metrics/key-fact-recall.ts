import { statesFact } from "../key-fact.js";
import type { Case } from "../reply.js";

/**
 * Key-fact recall, 0..1: the share of the question's key facts that the answer states, each in one of its wordings. An
 * abstention states none. Undefined where the question has no list of facts.
 *
 * Does not catch what the answer says besides, nor a fact stated of the wrong thing or denied; containment and token F1
 * compare with whole answers, citation hit with the place.
 */
export function keyFactRecall({ question, reply }: Case): number | undefined {
  if (!question.answerable || question.key.form !== "facts" || question.key.facts.length === 0) return undefined;
  if (reply.abstained) return 0;
  const { facts } = question.key;
  return facts.filter((wordings) => wordings.some((wording) => statesFact(reply.answer, wording))).length / facts.length;
}
