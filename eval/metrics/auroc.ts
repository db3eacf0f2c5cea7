import type { Graded } from "../graded.js";
import { type Weights, weightAt } from "../weights.js";
import { confidenceOrder } from "./confidence-order.js";

/**
 * AUROC, 0..1 (Mann–Whitney): the probability that an answerable question got a higher `confidence` than an unanswerable
 * one; ties count half, .5 is chance. Questions that accept both an answer and an abstention are left out. Undefined
 * unless there are both kinds.
 *
 * Does not catch a badly placed threshold (abstention F1 does) nor a badly scaled confidence (calibration error does).
 */
export function auroc(items: readonly Graded[], weights?: Weights): number | undefined {
  const order = confidenceOrder(items);
  let positives = 0;
  let negatives = 0;
  let wins = 0;
  for (let from = 0; from < order.length; ) {
    const { confidence } = items[order[from] as number] as Graded;
    let tiedPositives = 0;
    let tiedNegatives = 0;
    for (; from < order.length && items[order[from] as number]?.confidence === confidence; from++) {
      const at = order[from] as number;
      const { ambiguous, answerable } = items[at] as Graded;
      if (ambiguous) continue;
      if (answerable) tiedPositives += weightAt(weights, at);
      else tiedNegatives += weightAt(weights, at);
    }
    wins += tiedNegatives * (positives + tiedPositives / 2);
    positives += tiedPositives;
    negatives += tiedNegatives;
  }
  return positives === 0 || negatives === 0 ? undefined : wins / (positives * negatives);
}
