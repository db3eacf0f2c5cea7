import type { Case } from "../reply.js";
import { holdsWords } from "../squad-normalisation.js";

/**
 * Containment, 0 or 1: the answer holds one of the gold spans, word for word after SQuAD's normalisation. An abstention
 * holds none. Undefined where the gold is not short spans of the document.
 *
 * Does not catch a longer answer that holds the words by accident ("nine" in another sentence), nor a right answer in
 * other words. Exact match would punish every whole sentence; token F1 says how much else there is.
 */
export function containsAnswer({ question, reply }: Case): number | undefined {
  const { key } = question;
  if (!question.answerable || key.form !== "spans") return undefined;
  if (reply.abstained) return 0;
  return key.spans.some((span) => holdsWords(reply.answer, span)) ? 1 : 0;
}
