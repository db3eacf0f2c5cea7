/** A logistic regression: what a fit leaves behind. */
export interface LinearModel {
  readonly intercept: number;
  /** One a feature, in the features' order. */
  readonly weights: readonly number[];
}

/** Probability, 0..1, that the example is positive. */
export function probability(model: LinearModel, features: readonly number[]): number {
  return 1 / (1 + Math.exp(-margin(model, features)));
}

/** Log-odds of the example's being positive. */
export function margin({ intercept, weights }: LinearModel, features: readonly number[]): number {
  let sum = intercept;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (features[i] as number);
  return sum;
}

/** Features as the weights are written, in an array of plain doubles: `map` over the names would box each one. */
export function inOrder<Name extends string>(names: readonly Name[], features: Readonly<Record<Name, number>>): number[] {
  const values = new Array<number>(names.length);
  for (let i = 0; i < names.length; i++) values[i] = features[names[i] as Name];
  return values;
}
