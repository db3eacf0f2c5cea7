import type { QuestionTerm } from "./question-analysis.js";

/** Share of the terms' weight that a set of terms holds; `empty` when there is no term. */
export function share(terms: readonly QuestionTerm[], held: ReadonlySet<string>, empty = 0): number {
  let total = 0;
  let found = 0;
  for (const term of terms) {
    total += term.weight;
    if (holds(held, term)) found += term.weight;
  }
  return total > 0 ? found / total : empty;
}

/** Whether a set of terms has the term, or another form of the same name. */
export function holds(held: ReadonlySet<string>, { term, variants }: QuestionTerm): boolean {
  if (held.has(term)) return true;
  for (const variant of variants) if (held.has(variant)) return true;
  return false;
}
