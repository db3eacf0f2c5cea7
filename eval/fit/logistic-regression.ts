import type { LinearModel } from "../../src/ask/linear-model.js";
import { minimise } from "./minimise.js";
import { standardise } from "./standardise.js";

export interface LabelledRow {
  readonly row: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

/** Logistic regression with a ridge on all but the intercept. */
export function fitLogisticRegression(examples: readonly LabelledRow[], ridge: number): LinearModel {
  const scaled = standardise(examples.map(({ row }) => row));
  const width = scaled.rows[0]?.length ?? 0;
  const point = minimise((at) => {
    const gradient = at.map((value, i) => (i < width ? ridge * value : 0));
    let loss = 0;
    scaled.rows.forEach((row, example) => {
      const { positive, weight } = examples[example] as LabelledRow;
      let sum = at[width] as number;
      for (let i = 0; i < width; i++) sum += (at[i] as number) * (row[i] as number);
      const p = 1 / (1 + Math.exp(-sum));
      loss -= weight * Math.log(Math.max(positive ? p : 1 - p, 1e-12));
      const push = weight * (p - (positive ? 1 : 0));
      for (let i = 0; i < width; i++) gradient[i] = (gradient[i] as number) + push * (row[i] as number);
      gradient[width] = (gradient[width] as number) + push;
    });
    return { loss, gradient };
  }, width + 1);
  return scaled.restore(point.slice(0, width), point[width] as number);
}
