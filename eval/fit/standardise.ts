/** Columns brought to mean 0 and deviation 1, and the way back for weights learned on them. */
export interface Standardised {
  readonly rows: readonly (readonly number[])[];
  /** Weights and intercept for the columns as they were. */
  restore(weights: readonly number[], intercept: number): { weights: number[]; intercept: number };
}

export function standardise(rows: readonly (readonly number[])[]): Standardised {
  const width = rows[0]?.length ?? 0;
  const means = Array.from({ length: width }, (_, i) => rows.reduce((sum, row) => sum + (row[i] as number), 0) / rows.length);
  const deviations = means.map((mean, i) => Math.sqrt(rows.reduce((sum, row) => sum + ((row[i] as number) - mean) ** 2, 0) / rows.length));
  // A column that never varies says nothing; its weight stays 0.
  const scales = deviations.map((deviation) => (deviation > 1e-9 ? 1 / deviation : 0));
  return {
    rows: rows.map((row) => row.map((value, i) => (value - (means[i] as number)) * (scales[i] as number))),
    restore: (weights, intercept) => {
      const restored = weights.map((weight, i) => weight * (scales[i] as number));
      return { weights: restored, intercept: intercept - restored.reduce((sum, weight, i) => sum + weight * (means[i] as number), 0) };
    },
  };
}
