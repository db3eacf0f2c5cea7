import { minimise } from "./minimise.js";
import { standardise } from "./standardise.js";

/** One question's candidates; at least one is positive. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly positive: readonly boolean[];
  readonly weight: number;
}

/** Weights that make the positives likely among their question's candidates (McFadden 1974), with a ridge of `ridge`. */
export function fitConditionalLogit(choices: readonly Choice[], ridge: number): number[] {
  const scaled = standardise(choices.flatMap(({ rows }) => rows));
  const width = scaled.rows[0]?.length ?? 0;
  const starts: number[] = [];
  choices.reduce((start, { rows }) => {
    starts.push(start);
    return start + rows.length;
  }, 0);
  const weights = minimise((point) => {
    const gradient = point.map((value) => ridge * value);
    let loss = (ridge * point.reduce((sum, value) => sum + value * value, 0)) / 2;
    choices.forEach(({ positive, weight }, at) => {
      const rows = scaled.rows.slice(starts[at], (starts[at] as number) + positive.length);
      const strengths = rows.map((row) => dot(row, point));
      const greatest = Math.max(...strengths);
      const odds = strengths.map((strength) => Math.exp(strength - greatest));
      const total = odds.reduce((sum, value) => sum + value, 0);
      const right = odds.reduce((sum, value, i) => sum + (positive[i] ? value : 0), 0);
      loss -= weight * Math.log(right / total);
      rows.forEach((row, i) => {
        const push = weight * ((odds[i] as number) / total - (positive[i] ? (odds[i] as number) / right : 0));
        for (let j = 0; j < width; j++) gradient[j] = (gradient[j] as number) + push * (row[j] as number);
      });
    });
    return { loss, gradient };
  }, width);
  return scaled.restore(weights, 0).weights;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
