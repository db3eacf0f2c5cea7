/** A loss and its gradient at a point. */
export type Objective = (point: readonly number[]) => { loss: number; gradient: number[] };

const STEPS = 600;
const RATE = 0.05;

/** Adam (Kingma & Ba 2015) over the whole data, a fixed number of steps with a falling rate: the same every time. */
export function minimise(objective: Objective, dimension: number): number[] {
  const point = new Array<number>(dimension).fill(0);
  const mean = new Array<number>(dimension).fill(0);
  const square = new Array<number>(dimension).fill(0);
  for (let step = 1; step <= STEPS; step++) {
    const { gradient } = objective(point);
    const rate = RATE * (1 - step / (STEPS + 1));
    for (let i = 0; i < dimension; i++) {
      const g = gradient[i] as number;
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * g;
      square[i] = 0.999 * (square[i] as number) + 0.001 * g * g;
      const m = (mean[i] as number) / (1 - 0.9 ** step);
      const v = (square[i] as number) / (1 - 0.999 ** step);
      point[i] = (point[i] as number) - (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return point;
}
