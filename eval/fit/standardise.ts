/** Columns brought to mean 0 and deviation 1, and the way back for weights learned on them. */
export interface Standardised {
  /** Row after row, `width` numbers each. */
  readonly values: Float64Array;
  readonly width: number;
  /** Weights and intercept for the columns as they were. */
  restore(weights: readonly number[], intercept: number): { weights: number[]; intercept: number };
}

export function standardise(rows: readonly (readonly number[])[]): Standardised {
  const width = rows[0]?.length ?? 0;
  const means = Array.from({ length: width }, (_, i) => rows.reduce((sum, row) => sum + (row[i] as number), 0) / rows.length);
  const deviations = means.map((mean, i) => Math.sqrt(rows.reduce((sum, row) => sum + ((row[i] as number) - mean) ** 2, 0) / rows.length));
  // A column that never varies says nothing; its weight stays 0.
  const scales = deviations.map((deviation) => (deviation > 1e-9 ? 1 / deviation : 0));
  const values = new Float64Array(rows.length * width);
  rows.forEach((row, at) => {
    for (let i = 0; i < width; i++) values[at * width + i] = ((row[i] as number) - (means[i] as number)) * (scales[i] as number);
  });
  return {
    values,
    width,
    restore: (weights, intercept) => {
      const restored = weights.map((weight, i) => weight * (scales[i] as number));
      return { weights: restored, intercept: intercept - restored.reduce((sum, weight, i) => sum + weight * (means[i] as number), 0) };
    },
  };
}

/** Product of one row and a point; the point may be longer. */
export function rowDot({ values, width }: Standardised, row: number, point: readonly number[]): number {
  let sum = 0;
  for (let i = 0, from = row * width; i < width; i++) sum += (values[from + i] as number) * (point[i] as number);
  return sum;
}

/** Adds a multiple of one row to a gradient. */
export function addRow({ values, width }: Standardised, row: number, times: number, gradient: number[]): void {
  for (let i = 0, from = row * width; i < width; i++) gradient[i] = (gradient[i] as number) + times * (values[from + i] as number);
}
