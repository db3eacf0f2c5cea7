import { quantile } from "../bootstrap.js";

/** Measurements of one thing, summed up so that a noisy neighbour does not decide. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @throws RangeError when there is nothing to sum up */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError("Nothing was measured.");
  const sorted = ascending(values);
  return { median: quantile(sorted, 0.5), least: quantile(sorted, 0), most: quantile(sorted, 1) };
}

export function median(values: readonly number[]): number {
  return spreadOf(values).median;
}

export function percentile(values: readonly number[], share: number): number {
  return quantile(ascending(values), share);
}

/**
 * Ratios round by round, where both were measured moments apart: what slows one round slows both of its sides, so their
 * ratio keeps still where neither side does.
 */
export function ratios(above: readonly number[], below: readonly number[]): Spread {
  if (above.length !== below.length) throw new RangeError(`${above.length} rounds cannot be set against ${below.length}.`);
  return spreadOf(above.map((value, round) => value / (below[round] as number)));
}

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
