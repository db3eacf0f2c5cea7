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
 * or more (questions about one document are not independent), else questions. The same items give the same draws.
 */
export function resamples<T extends Sampled>(items: readonly T[]): T[][] {
  const groups = resamplingUnit(items) === "documents" ? [...byDocument(items).values()] : items.map((item) => [item]);
  const random = seededRandom(SEED);
  return Array.from({ length: RESAMPLES }, () => {
    const drawn: T[] = [];
    for (let at = 0; at < groups.length; at++) drawn.push(...(groups[Math.floor(random() * groups.length)] as T[]));
    return drawn;
  });
}

/** The middle 95 % of a statistic over resamples; undefined where it is undefined for more than half of them. */
export function interval<T extends Sampled>(
  draws: readonly (readonly T[])[],
  statistic: (items: readonly T[]) => number | undefined,
): Interval | undefined {
  const values = draws.map(statistic).filter((value) => value !== undefined);
  if (values.length * 2 < draws.length || values.length === 0) return undefined;
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

function byDocument<T extends Sampled>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = documentKey(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function documentKey({ set, document }: Sampled): string {
  return `${set}\n${document}`;
}
