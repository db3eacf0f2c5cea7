/** How often each item counts, by its index; a bootstrap draw is one such list. Absent means once each. */
export type Weights = ArrayLike<number> | undefined;

export function weightAt(weights: Weights, at: number): number {
  return weights === undefined ? 1 : (weights[at] as number);
}
