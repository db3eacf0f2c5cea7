import type { Alignment } from "./judge-alignment.js";
import type { Nearness } from "./judge-nearness.js";
import type { Statement, Word } from "./judge-statement.js";

/** So many words more than the source has left say all they can. */
const MOST = 4;

/** What a part of a claim says by itself, each 0..1: a detail made up is foreign where the claim as a whole is not. */
export interface Parts {
  /** How unlike the source the clause is that is least like it. */
  readonly clause: number;
  /** How much more a clause says than its source has words left for: those of a paraphrase stand for others. */
  readonly surplus: number;
}

export function readParts(claim: Statement, alignment: Alignment, near: Nearness): Parts {
  const unlike = (word: Word) => 1 - (near.get(word) ?? 0);
  const isUnanswered = (word: Word) => alignment.get(word)?.length === 0;
  const answered = new Set([...alignment.values()].flat().map(({ word }) => word));
  let [clause, surplus] = [0, 0];
  for (const at of new Set(claim.content.map((word) => word.clause))) {
    const words = claim.content.filter((word) => word.clause === at);
    if (words.length > 1 || words.length === claim.content.length)
      clause = Math.max(clause, words.reduce((sum, word) => sum + unlike(word), 0) / words.length);
    surplus = Math.max(surplus, words.filter(isUnanswered).length - leftIn(words, alignment, answered));
  }
  return { clause, surplus: Math.min(1, surplus / MOST) };
}

/** How many words no word of the claim stands for, in the clauses of the source that some words of it speak of. */
function leftIn(words: readonly Word[], alignment: Alignment, answered: ReadonlySet<Word>): number {
  const clauses = new Map<Statement, Set<number>>();
  for (const word of words)
    for (const { word: other, statement } of alignment.get(word) ?? [])
      clauses.set(statement, (clauses.get(statement) ?? new Set()).add(other.clause));
  let left = 0;
  for (const [{ content }, own] of clauses) left += content.filter((word) => own.has(word.clause) && !answered.has(word)).length;
  return left;
}
