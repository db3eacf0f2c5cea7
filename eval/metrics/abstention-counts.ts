import type { Graded } from "../graded.js";
import { type Weights, weightAt } from "../weights.js";

/** Abstention as detection of the unanswerable. */
export interface AbstentionCounts {
  /** Unanswerable, and treated so: abstained from, or corrected. */
  readonly caught: number;
  /** Unanswerable, but answered. */
  readonly escaped: number;
  /** Answerable, but abstained from. */
  readonly rejected: number;
  /** Answerable and answered, rightly or not. */
  readonly passed: number;
}

/** Counts the four outcomes; answerable questions that may be asked back and were are left out. Not a metric itself. */
export function abstentionCounts(items: readonly Graded[], weights?: Weights): AbstentionCounts {
  const counts = { caught: 0, escaped: 0, rejected: 0, passed: 0 };
  items.forEach(({ answerable, verdict }, at) => {
    const weight = weightAt(weights, at);
    if (!answerable) counts[verdict === "abstained" || verdict === "corrected" ? "caught" : "escaped"] += weight;
    else if (verdict === "missed") counts.rejected += weight;
    else if (verdict !== "abstained") counts.passed += weight;
  });
  return counts;
}
