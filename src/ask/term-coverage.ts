import type { QuestionTerm } from "./question-analysis.js";

/** Whether a set of terms has the term, or another form of the same name. */
export function holds(held: ReadonlySet<string>, { term, variants }: QuestionTerm): boolean {
  if (held.has(term)) return true;
  for (const variant of variants) if (held.has(variant)) return true;
  return false;
}
