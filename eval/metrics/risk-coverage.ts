import { type Graded, isGroundedAnswer } from "../graded.js";

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
  const sorted = [...items].sort((a, b) => b.confidence - a.confidence);
  const points: RiskPoint[] = [];
  let errors = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    let here = 0;
    while (to < sorted.length && sorted[to]?.confidence === sorted[from]?.confidence) {
      if (!isGroundedAnswer(sorted[to] as Graded)) here++;
      to++;
    }
    for (let at = from + 1; at <= to; at++) {
      const soFar = errors + (here * (at - from)) / (to - from);
      points.push({ coverage: at / sorted.length, risk: soFar / at });
    }
    errors += here;
    from = to;
  }
  return points;
}

/**
 * Area under the risk–coverage curve, 0..1, lower is better: the mean risk over all coverages.
 *
 * An abstention counts as an error once it is covered, so the area has a floor set by the share of unanswerable
 * questions: compare services on one set, not sets. Does not catch scale; calibration error does.
 */
export function riskCoverageArea(items: readonly Graded[]): number | undefined {
  const points = riskCoverageCurve(items);
  return points.length === 0 ? undefined : points.reduce((sum, { risk }) => sum + risk, 0) / points.length;
}
