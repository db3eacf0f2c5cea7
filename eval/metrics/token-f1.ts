import type { Case } from "../reply.js";
import { answerTokens, sharedTokens } from "../squad-normalisation.js";

/**
 * Token F1 of the best sentence, 0..1 (SQuAD): the harmonic mean of word precision and recall between a claim of the
 * answer and a gold answer, for the pair that agrees best. An abstention scores 0. Undefined for unanswerable questions.
 *
 * Does not catch the other claims of the answer, and is low by nature where a whole sentence is compared with a span of
 * two words: compare services with it, do not read it as a share of right answers.
 */
export function bestSentenceF1({ question, reply }: Case): number | undefined {
  if (!question.answerable || question.answers.length === 0) return undefined;
  if (reply.abstained) return 0;
  const claims = reply.claims.map((claim) => answerTokens(claim.text));
  const golds = question.answers.map(answerTokens);
  return Math.max(0, ...claims.flatMap((claim) => golds.map((gold) => tokenF1(claim, gold))));
}

/** F1 of two lists of words; 1 where both are empty. */
export function tokenF1(said: readonly string[], gold: readonly string[]): number {
  if (said.length === 0 || gold.length === 0) return said.length === gold.length ? 1 : 0;
  const shared = sharedTokens(said, gold);
  if (shared === 0) return 0;
  const precision = shared / said.length;
  const recall = shared / gold.length;
  return (2 * precision * recall) / (precision + recall);
}
