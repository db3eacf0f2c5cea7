import { type Graded, isRight } from "../graded.js";
import type { Weights } from "../weights.js";
import { meanOver } from "./mean.js";

/**
 * GROUNDED, 0..1, the headline: the share of all questions that are answerable, answered rightly and cited on a gold span,
 * or unanswerable and abstained from. A false premise may be corrected instead, with the correcting evidence cited.
 *
 * Depends on how many of a set's questions are answerable: never compare it across sets, and read abstention recall and
 * correctness beside it. Does not catch superfluous citations.
 */
export function grounded(items: readonly Graded[], weights?: Weights): number | undefined {
  return meanOver(items, (item) => (isRight(item) ? 1 : 0), weights);
}
