import { type Weights, weightAt } from "../weights.js";

/** Weighted mean of a score over the items it is defined for; undefined where it is for none. */
export function meanOver<T>(items: readonly T[], score: (item: T) => number | undefined, weights?: Weights): number | undefined {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < items.length; at++) {
    const weight = weightAt(weights, at);
    if (weight === 0) continue;
    const value = score(items[at] as T);
    if (value === undefined) continue;
    sum += weight * value;
    count += weight;
  }
  return count === 0 ? undefined : sum / count;
}
