import type { Expectation } from "./expected-words.js";
import { inOrder } from "./linear-model.js";
import type { QuestionTerm } from "./question-analysis.js";
import type { TermsTold } from "./term-evidence.js";

/**
 * What of a question is said where it is answered, each word counted by how often the answer says it: that "anyone" is missing
 * means nothing, that "vaccine" is means much.
 */
export const EXPECTATION_FEATURES = [
  "expectedMissing", // what the best sentence lacks, in words
  "expectedHeld", // share of what is expected that it holds
  "expectedTold", // the same, words that may stand for a term counted by how well they do
  "expectedMissingNear", // what it lacks with the sentences beside it and the titles, in words
  "expectedToldNear",
  "mostUntold", // greatest expectation of a word that nothing there tells
  "mostUntoldNear",
  "expectedElsewhere", // what it lacks and other sentences tell, in words
  "expected", // of a word of the question, in the mean
] as const;

/**
 * Features of the best sentence, in the order of `EXPECTATION_FEATURES`.
 * @param elsewhere how well any other sentence tells each term
 */
export function expectationFeatures(
  terms: readonly QuestionTerm[],
  { own, near }: TermsTold,
  elsewhere: readonly number[],
  expectation: Expectation,
): number[] {
  const expected = terms.map(({ term }) => expectation(term));
  const all = expected.reduce((sum, value) => sum + value, 0) || 1;
  const sumBy = (weight: (term: number) => number) => expected.reduce((sum, value, term) => sum + value * weight(term), 0);
  const greatestUntold = (told: readonly number[]) => Math.max(0, ...expected.filter((_, term) => told[term] === 0));
  const missing = sumBy((term) => (own[term] === 1 ? 0 : 1));
  const features: Record<(typeof EXPECTATION_FEATURES)[number], number> = {
    expectedMissing: missing / 4,
    expectedHeld: 1 - missing / all,
    expectedTold: sumBy((term) => own[term] as number) / all,
    expectedMissingNear: sumBy((term) => (near[term] === 0 ? 1 : 0)) / 4,
    expectedToldNear: sumBy((term) => near[term] as number) / all,
    mostUntold: greatestUntold(own),
    mostUntoldNear: greatestUntold(near),
    expectedElsewhere: sumBy((term) => (own[term] === 0 ? (elsewhere[term] as number) : 0)),
    expected: all / (expected.length || 1),
  };
  return inOrder(EXPECTATION_FEATURES, features);
}
