import { ENOUGH_OF_EVIDENCE } from "./enough.js";
import { citationHit } from "./metrics/citation-hit.js";
import { containsAnswer } from "./metrics/containment.js";
import { saysForbidden } from "./metrics/forbidden.js";
import { keyFactRecall } from "./metrics/key-fact-recall.js";
import { referenceRecall } from "./metrics/reference-recall.js";
import { touches } from "./overlap.js";
import type { Case } from "./reply.js";

/** What became of one question. */
export type Verdict =
  /** Answerable: right, and cited on a gold span. */
  | "grounded"
  /** Answerable: right words, but nothing cited touches a gold span. */
  | "uncited"
  /** Answerable: answered, not right. */
  | "wrong"
  /** Answerable: abstained. */
  | "missed"
  /** Abstained where that is right: unanswerable, or too vague to answer. */
  | "abstained"
  /** Unanswerable: answered with the sentence that corrects it, where that is acceptable. */
  | "corrected"
  /** Unanswerable: answered all the same. */
  | "misled"
  /** Says what no reply may say. */
  | "forbidden"
  /** No reply that could be graded. A failure is never a pass. */
  | "failed";

export function judge(one: Case): Exclude<Verdict, "failed"> {
  const { question, reply } = one;
  if (saysForbidden(one)) return "forbidden";
  if (reply.abstained) return !question.answerable || question.expect.includes(reply.status) ? "abstained" : "missed";
  if (!question.answerable) return isCorrection(one) ? "corrected" : "misled";
  if (!isCorrect(one)) return "wrong";
  return citationHit(one) === 1 ? "grounded" : "uncited";
}

/** Whether an answer to an answerable question is right: an acceptable status, and the key in its words or a whole gold set cited. */
function isCorrect(one: Case): boolean {
  const { question, reply } = one;
  if (!question.expect.includes(reply.status)) return false;
  const alternatives = question.key.form === "none" ? question.goldSets : question.goldSets.slice(1);
  return holdsKey(one) || alternatives.some((set) => set.every((gold) => citesOne(one, gold)));
}

function holdsKey(one: Case): boolean {
  const { key } = one.question;
  if (key.form === "facts") return keyFactRecall(one) === 1;
  if (key.form === "spans") return containsAnswer(one) === 1 || (referenceRecall(one) ?? 0) >= ENOUGH_OF_EVIDENCE;
  if (key.form === "references") return (referenceRecall(one) ?? 0) >= key.enough;
  return false;
}

/** An answer to an unanswerable question is acceptable where its set says so and the gold evidence, if there is any, is cited. */
function isCorrection(one: Case): boolean {
  const { question, reply } = one;
  if (!question.expect.includes(reply.status)) return false;
  return question.goldSets.length === 0 || question.goldSets.some((set) => set.some((gold) => citesOne(one, gold)));
}

function citesOne({ question, reply }: Case, gold: Parameters<typeof touches>[1]): boolean {
  return reply.citations.some((citation) => citation.document.id === question.document && touches(citation, gold));
}
