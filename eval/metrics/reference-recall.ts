import type { Case } from "../reply.js";
import { answerTokens, sharedTokens } from "../squad-normalisation.js";

const SHORTEST_WORD = 4;
/** Words from which a gold span is compared as a reference is: it seldom begins and ends where sentences do. */
const LONG_SPAN = 12;

/**
 * Reference recall, 0..1: the share of a long reference's weighty words (four letters or more, or with a digit) that the
 * answer holds, for the reference recalled best. An abstention recalls nothing. Undefined where there is no long reference.
 *
 * Does not catch order, negation or paraphrase, and a long answer recalls more by sheer length: a bag of words is a hint
 * of correctness, so citation hit and evidence recall count for more on sets with long references.
 */
export function referenceRecall({ question, reply }: Case): number | undefined {
  const { key } = question;
  const references = key.form === "references" ? key.references : key.form === "spans" ? key.spans.filter(isLong) : [];
  if (!question.answerable || references.length === 0) return undefined;
  if (reply.abstained) return 0;
  const said = weighty(reply.answer);
  return Math.max(
    ...references.map((reference) => {
      const wanted = weighty(reference);
      return wanted.length === 0 ? 0 : sharedTokens(said, wanted) / wanted.length;
    }),
  );
}

function isLong(span: string): boolean {
  return answerTokens(span).length >= LONG_SPAN;
}

function weighty(text: string): string[] {
  return answerTokens(text).filter((token) => token.length >= SHORTEST_WORD || /\p{N}/u.test(token));
}
