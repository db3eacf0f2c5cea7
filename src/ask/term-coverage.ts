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

/** Whether a term of a text is this one, or another form of the same name. */
export function isForm({ term, variants }: QuestionTerm, other: string): boolean {
  return other === term || variants.includes(other);
}

/** A name, a year or a figure: nothing else will do for it. */
export function isExact({ isName, isNumber, term }: QuestionTerm): boolean {
  return isName || (isNumber && term.length > 1);
}

/** The words asked with, lower case: what a question itself names is no answer to it. */
export function askedWords(terms: readonly QuestionTerm[]): ReadonlySet<string> {
  return new Set(terms.map(({ word }) => word.toLowerCase()));
}
