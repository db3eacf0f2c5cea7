import type { Graded } from "../graded.js";
import type { Weights } from "../weights.js";
import { meanOver } from "./mean.js";

/**
 * Correct, 0..1: the share of answerable questions that were answered rightly, wherever the citations stand. Questions
 * too vague to answer, and rightly asked back, are left out.
 *
 * Does not catch right words from the wrong place; GROUNDED does.
 */
export function correct(items: readonly Graded[], weights?: Weights): number | undefined {
  return meanOver(
    items,
    ({ answerable, verdict }) => {
      if (!answerable || verdict === "abstained") return undefined;
      return verdict === "grounded" || verdict === "uncited" ? 1 : 0;
    },
    weights,
  );
}
