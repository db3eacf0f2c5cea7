import type { GoldSpan } from "../eval-question.js";
import { touches } from "../overlap.js";
import type { Case } from "../reply.js";

/**
 * For each gold span of a set, the rank (from 1) at which `retrieved` first holds it; `Infinity` where it does not. What
 * the retrieval metrics share; not a metric itself.
 */
export function firstRanks({ question, reply }: Case, set: readonly GoldSpan[]): number[] {
  return set.map((gold) => {
    const at = reply.retrieved.findIndex((passage) => passage.documentId === question.document && touches(passage, gold));
    return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
  });
}

/** The best of a score over the gold sets; undefined where retrieval has nothing to find. */
export function bestOverSets(one: Case, score: (ranks: readonly number[]) => number): number | undefined {
  if (!one.question.answerable || one.question.goldSets.length === 0) return undefined;
  return Math.max(...one.question.goldSets.map((set) => score(firstRanks(one, set))));
}
