import { draws, type Interval, interval } from "./bootstrap.js";
import type { Graded } from "./graded.js";
import { SUMMARY_METRICS, type SummaryName } from "./summary-metrics.js";

export interface Difference {
  /** First run. */
  readonly before: number;
  /** Second run. */
  readonly after: number;
  /** `after − before`. */
  readonly difference: number;
  /** 95 %, by paired bootstrap: both runs are read on the same draws. Without zero in it, the difference is no accident of the questions. */
  readonly interval?: Interval;
}

interface Pair {
  readonly set: string;
  readonly document: string;
  readonly before: Graded;
  readonly after: Graded;
}

/** Differences between two runs over the questions that both answered, in the metrics asked for. */
export function compare(
  before: readonly Graded[],
  after: readonly Graded[],
  names: readonly SummaryName[],
): { readonly questions: number; readonly metrics: Readonly<Partial<Record<SummaryName, Difference>>> } {
  const earlier = new Map(before.map((item) => [`${item.set}\n${item.id}`, item]));
  const pairs = after.flatMap((item): Pair[] => {
    const match = earlier.get(`${item.set}\n${item.id}`);
    return match ? [{ set: item.set, document: item.document, before: match, after: item }] : [];
  });
  const drawn = draws(pairs);
  const befores = pairs.map((pair) => pair.before);
  const afters = pairs.map((pair) => pair.after);
  const metrics: Partial<Record<SummaryName, Difference>> = {};
  for (const name of names) {
    const { of } = SUMMARY_METRICS[name];
    const first = of(befores);
    const second = of(afters);
    if (first === undefined || second === undefined) continue;
    const bounds = interval(drawn, (weights) => {
      const low = of(befores, weights);
      const high = of(afters, weights);
      return low === undefined || high === undefined ? undefined : high - low;
    });
    metrics[name] = { before: first, after: second, difference: second - first, ...(bounds === undefined ? {} : { interval: bounds }) };
  }
  return { questions: pairs.length, metrics };
}

/** The same question asked in two ways: how much worse the second fares. */
export function compareTwins(pairs: readonly (readonly [plain: Graded, altered: Graded])[], names: readonly SummaryName[]) {
  const renamed = pairs.map(([plain, altered], at) => {
    const common = { id: String(at), set: altered.set, document: altered.document };
    return [
      { ...plain, ...common },
      { ...altered, ...common },
    ] as const;
  });
  return compare(
    renamed.map(([plain]) => plain),
    renamed.map(([, altered]) => altered),
    names,
  );
}
