import type { Graded } from "../graded.js";

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
export function abstentionCounts(items: readonly Graded[]): AbstentionCounts {
  const counts = { caught: 0, escaped: 0, rejected: 0, passed: 0 };
  for (const { answerable, verdict } of items) {
    if (!answerable) counts[verdict === "abstained" || verdict === "corrected" ? "caught" : "escaped"]++;
    else if (verdict === "missed") counts.rejected++;
    else if (verdict !== "abstained") counts.passed++;
  }
  return counts;
}
