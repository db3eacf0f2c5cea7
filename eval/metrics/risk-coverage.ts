import { type Graded, isGroundedAnswer } from "../graded.js";
import { type Weights, weightAt } from "../weights.js";
import { confidenceOrder } from "./confidence-order.js";

export interface RiskPoint {
  /** Share of questions covered, in order of falling confidence; 0..1. */
  readonly coverage: number;
  /** Share of the covered that have no grounded answer; 0..1. */
  readonly risk: number;
}

/**
 * The risk–coverage curve (El-Yaniv & Wiener 2010), one point a question. Where confidences tie, the errors are spread
 * evenly over the tie, so that the order of equals does not matter.
 */
export function riskCoverageCurve(items: readonly Graded[]): RiskPoint[] {
  const points: RiskPoint[] = [];
  walk(items, undefined, (covered, risk) => points.push({ coverage: covered / items.length, risk }));
  return points;
}

/**
 * Area under the risk–coverage curve, 0..1, lower is better: the mean risk over all coverages.
 *
 * An abstention counts as an error once it is covered, so the area has a floor set by the share of unanswerable
 * questions: compare services on one set, not sets. Does not catch scale; calibration error does.
 */
export function riskCoverageArea(items: readonly Graded[], weights?: Weights): number | undefined {
  let sum = 0;
  let count = 0;
  walk(items, weights, (_, risk) => {
    sum += risk;
    count++;
  });
  return count === 0 ? undefined : sum / count;
}

function walk(items: readonly Graded[], weights: Weights, visit: (covered: number, risk: number) => void): void {
  const order = confidenceOrder(items);
  let covered = 0;
  let errors = 0;
  for (let from = 0; from < order.length; ) {
    const { confidence } = items[order[from] as number] as Graded;
    let tied = 0;
    let wrong = 0;
    for (; from < order.length && items[order[from] as number]?.confidence === confidence; from++) {
      const at = order[from] as number;
      const weight = weightAt(weights, at);
      tied += weight;
      if (!isGroundedAnswer(items[at] as Graded)) wrong += weight;
    }
    for (let more = 1; more <= tied; more++) visit(covered + more, (errors + (wrong * more) / tied) / (covered + more));
    covered += tied;
    errors += wrong;
  }
}
