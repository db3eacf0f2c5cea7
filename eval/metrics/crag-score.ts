import type { Graded } from "../graded.js";
import type { Weights } from "../weights.js";
import { meanOver } from "./mean.js";

/**
 * CRAG-style score, −1..1 (Yang et al. 2024): accuracy − hallucination. A right answer, a right abstention or a correction
 * counts 1, a missed answer 0, anything else answered −1.
 *
 * Does not ask for citations, and unlike CRAG's own has no human grade for "acceptable".
 */
export function cragScore(items: readonly Graded[], weights?: Weights): number | undefined {
  return meanOver(
    items,
    ({ verdict }) => {
      if (verdict === "missed") return 0;
      return verdict === "wrong" || verdict === "misled" || verdict === "forbidden" || verdict === "failed" ? -1 : 1;
    },
    weights,
  );
}
