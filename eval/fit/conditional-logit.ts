import { minimise } from "./minimise.js";
import { addRow, rowDot, standardise } from "./standardise.js";

/** One question's candidates; at least one is positive. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly positive: readonly boolean[];
  readonly weight: number;
}

/** Weights that make the positives likely among their question's candidates (McFadden 1974), with a ridge of `ridge`. */
export function fitConditionalLogit(choices: readonly Choice[], ridge: number): number[] {
  const scaled = standardise(choices.flatMap(({ rows }) => rows));
  const starts: number[] = [];
  choices.reduce((start, { rows }) => {
    starts.push(start);
    return start + rows.length;
  }, 0);
  const weights = minimise((point) => {
    const gradient = point.map((value) => ridge * value);
    let loss = (ridge * point.reduce((sum, value) => sum + value * value, 0)) / 2;
    choices.forEach(({ positive, weight }, at) => {
      const start = starts[at] as number;
      const strengths = positive.map((_, i) => rowDot(scaled, start + i, point));
      const greatest = Math.max(...strengths);
      const odds = strengths.map((strength) => Math.exp(strength - greatest));
      const total = odds.reduce((sum, value) => sum + value, 0);
      const right = odds.reduce((sum, value, i) => sum + (positive[i] ? value : 0), 0);
      loss -= weight * Math.log(right / total);
      odds.forEach((value, i) => {
        addRow(scaled, start + i, weight * (value / total - (positive[i] ? value / right : 0)), gradient);
      });
    });
    return { loss, gradient };
  }, scaled.width);
  return scaled.restore(weights, 0).weights;
}
