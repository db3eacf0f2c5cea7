import type { QuestionTerm } from "./question-analysis.js";

/** The terms that an answer should tell: what only frames the question ("percentage", "say") need not be said, unless it is all there is. */
export function tellingTerms(terms: readonly QuestionTerm[]): readonly QuestionTerm[] {
  const telling = terms.filter(({ isFrame }) => !isFrame);
  return telling.length > 0 ? telling : terms;
}

/** Whether a set of terms has the term, or another form of the same name. */
export function holds(held: ReadonlySet<string>, { term, variants }: QuestionTerm): boolean {
  if (held.has(term)) return true;
  for (const variant of variants) if (held.has(variant)) return true;
  return false;
}
