import type { Graded } from "../graded.js";
import type { Weights } from "../weights.js";
import { meanOver } from "./mean.js";

/**
 * Hallucination rate, 0..1, lower is better: the share of unanswerable questions that were answered without correcting them.
 *
 * Every word may still be a true quotation; what is wrong is that it is no answer. Wrong answers to answerable questions
 * are not counted here.
 */
export function hallucination(items: readonly Graded[], weights?: Weights): number | undefined {
  return meanOver(
    items,
    ({ answerable, verdict }) => {
      if (answerable) return undefined;
      return verdict === "abstained" || verdict === "corrected" ? 0 : 1;
    },
    weights,
  );
}
