import type { Graded } from "../graded.js";

/**
 * AUROC, 0..1 (Mann–Whitney): the probability that an answerable question got a higher `confidence` than an unanswerable
 * one; ties count half, .5 is chance. Questions that accept both an answer and an abstention are left out. Undefined
 * unless there are both kinds.
 *
 * Does not catch a badly placed threshold (abstention F1 does) nor a badly scaled confidence (calibration error does).
 */
export function auroc(items: readonly Graded[]): number | undefined {
  const told = items.filter(({ ambiguous }) => !ambiguous).sort((a, b) => a.confidence - b.confidence);
  let positives = 0;
  let rankSum = 0;
  for (let from = 0; from < told.length; ) {
    let to = from;
    let here = 0;
    while (to < told.length && told[to]?.confidence === told[from]?.confidence) {
      if (told[to]?.answerable) here++;
      to++;
    }
    rankSum += here * ((from + 1 + to) / 2);
    positives += here;
    from = to;
  }
  const negatives = told.length - positives;
  if (positives === 0 || negatives === 0) return undefined;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
