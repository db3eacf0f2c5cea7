import { standsFor } from "../language/thesaurus.js";
import type { QuestionTerm } from "./question-analysis.js";

/** Whether a set of terms has the term, or another form of the same name. */
export function holds(held: ReadonlySet<string>, { term, variants }: QuestionTerm): boolean {
  if (held.has(term)) return true;
  for (const variant of variants) if (held.has(variant)) return true;
  return false;
}

/** How well a set of terms tells the term, 0..1: 1 where it holds it, else by the nearest of the words that may stand for it. */
export function tells(held: ReadonlySet<string>, term: QuestionTerm): number {
  if (holds(held, term)) return 1;
  if (term.isName || term.isNumber) return 0;
  let best = 0;
  for (const [word, strength] of standsFor(term.term)) if (strength > best && held.has(word)) best = strength;
  return best;
}
