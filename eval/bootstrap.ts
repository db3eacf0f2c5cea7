import { seededRandom } from "./seeded-random.js";

/** A 95 % interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Draws enough that the bounds move by less than half a point from seed to seed. */
const RESAMPLES = 1000;
const SEED = 20_240_611;
/** Fewer documents than this say too little about documents; questions are drawn instead. */
const ENOUGH_DOCUMENTS = 10;

interface Sampled {
  readonly document: string;
  readonly set: string;
}

/** What was drawn: whole documents with their questions, or single questions. */
export function resamplingUnit(items: readonly Sampled[]): "documents" | "questions" {
  return new Set(items.map(documentKey)).size >= ENOUGH_DOCUMENTS ? "documents" : "questions";
}

/**
 * Percentile bootstrap (Efron 1979): many sets of the same size drawn with replacement, documents whole where there are ten
 * or more (questions about one document are not independent), else questions. A draw is how often each item is in it. The
 * same items give the same draws.
 */
export function draws(items: readonly Sampled[]): Uint16Array[] {
  const unit = resamplingUnit(items);
  const groups = new Map<string, number[]>();
  items.forEach((item, at) => {
    const key = unit === "documents" ? documentKey(item) : String(at);
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  const members = [...groups.values()];
  const random = seededRandom(SEED);
  return Array.from({ length: RESAMPLES }, () => {
    const weights = new Uint16Array(items.length);
    for (let drawn = 0; drawn < members.length; drawn++) {
      for (const at of members[Math.floor(random() * members.length)] as number[]) weights[at] = (weights[at] as number) + 1;
    }
    return weights;
  });
}

/** The middle 95 % of a statistic over draws; undefined where it is undefined for more than half of them. */
export function interval(drawn: readonly Uint16Array[], statistic: (weights: Uint16Array) => number | undefined): Interval | undefined {
  const values = drawn.map(statistic).filter((value) => value !== undefined);
  if (values.length * 2 < drawn.length || values.length === 0) return undefined;
  values.sort((a, b) => a - b);
  return { low: quantile(values, 0.025), high: quantile(values, 0.975) };
}

/** Linear interpolation between the closest ranks of sorted values. */
export function quantile(sorted: readonly number[], at: number): number {
  const position = at * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (high - low) * (position - below);
}

function documentKey({ set, document }: Sampled): string {
  return `${set}\n${document}`;
}
