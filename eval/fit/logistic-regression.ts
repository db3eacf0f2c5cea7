import type { LinearModel } from "../../src/ask/linear-model.js";
import { minimise } from "./minimise.js";
import { addRow, rowDot, standardise } from "./standardise.js";

export interface LabelledRow {
  readonly row: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

/** Logistic regression with a ridge on all but the intercept. */
export function fitLogisticRegression(examples: readonly LabelledRow[], ridge: number): LinearModel {
  const scaled = standardise(examples.map(({ row }) => row));
  const { width } = scaled;
  const point = minimise((at) => {
    const gradient = at.map((value, i) => (i < width ? ridge * value : 0));
    let loss = 0;
    examples.forEach(({ positive, weight }, example) => {
      const p = 1 / (1 + Math.exp(-(at[width] as number) - rowDot(scaled, example, at)));
      loss -= weight * Math.log(Math.max(positive ? p : 1 - p, 1e-12));
      const push = weight * (p - (positive ? 1 : 0));
      addRow(scaled, example, push, gradient);
      gradient[width] = (gradient[width] as number) + push;
    });
    return { loss, gradient };
  }, width + 1);
  return scaled.restore(point.slice(0, width), point[width] as number);
}
