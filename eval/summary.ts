import { draws, type Interval, interval, resamplingUnit } from "./bootstrap.js";
import type { Graded } from "./graded.js";
import { SUMMARY_METRICS, SUMMARY_NAMES, type SummaryName } from "./summary-metrics.js";
import type { Verdict } from "./verdict.js";

export interface Figure {
  readonly value: number;
  /** 95 %, by bootstrap. */
  readonly interval?: Interval;
}

export interface Summary {
  readonly questions: number;
  readonly answerable: number;
  readonly documents: number;
  readonly resampled: "documents" | "questions";
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  readonly metrics: Readonly<Partial<Record<SummaryName, Figure>>>;
}

/** Every summary metric of some questions, with intervals for those asked for. */
export function summarise(items: readonly Graded[], withIntervals: readonly SummaryName[] = SUMMARY_NAMES): Summary {
  const drawn = withIntervals.length > 0 ? draws(items) : [];
  const metrics: Partial<Record<SummaryName, Figure>> = {};
  for (const name of SUMMARY_NAMES) {
    const { of } = SUMMARY_METRICS[name];
    const value = of(items);
    if (value === undefined) continue;
    const bounds = withIntervals.includes(name) ? interval(drawn, (weights) => of(items, weights)) : undefined;
    metrics[name] = { value, ...(bounds === undefined ? {} : { interval: bounds }) };
  }
  const verdicts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of items) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  return {
    questions: items.length,
    answerable: items.filter(({ answerable }) => answerable).length,
    documents: new Set(items.map(({ set, document }) => `${set}\n${document}`)).size,
    resampled: resamplingUnit(items),
    verdicts,
    metrics,
  };
}
