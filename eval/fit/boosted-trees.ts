import { LEVELS } from "../../src/ask/evidence-model.js";
import { seededRandom } from "../seeded-random.js";
import type { LabelledRow } from "./logistic-regression.js";

/** Trees, the share of each that is believed, and what keeps leaves from fitting few examples. */
const ROUNDS = 400;
const RATE = 0.07;
const RIDGE = 5;
const LEAST_IN_LEAF = 20;
const LEAST_GAIN = 1e-6;
/** Share of the features that a split is sought among (Friedman 2002). */
const FEATURES = 0.4;
/** Thresholds tried for a feature at the most: its quantiles. */
const THRESHOLDS = 100;

interface Binned {
  readonly thresholds: readonly (readonly number[])[];
  /** By feature, by example: how many thresholds are below its value. */
  readonly bins: readonly Uint8Array[];
}

interface Split {
  readonly feature: number;
  /** Of the feature: values up to that one go left. */
  readonly at: number;
  readonly gain: number;
}

export interface Boosted {
  readonly base: number;
  /** As `EvidenceModel` has them. */
  readonly trees: number[];
}

/** Gradient-boosted trees of `LEVELS` levels for the logistic loss, by Newton steps over binned features; the same twice. */
export function fitBoostedTrees(examples: readonly LabelledRow[]): Boosted {
  const binned = bin(examples, examples[0]?.row.length ?? 0);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const share = examples.reduce((sum, { weight, positive }) => sum + (positive ? weight : 0), 0) / total;
  const base = Math.log(share / (1 - share));
  const margins = new Float64Array(examples.length).fill(base);
  const random = seededRandom(1);
  const trees: number[] = [];
  for (let round = 0; round < ROUNDS; round++) trees.push(...grow(examples, binned, margins, random));
  return { base: rounded(base), trees };
}

/** One tree as `EvidenceModel` has it, level by level; what it adds is added to the margins. */
function grow(examples: readonly LabelledRow[], binned: Binned, margins: Float64Array, random: () => number): number[] {
  const push = pushes(examples, margins);
  const splits: number[] = [];
  let sides: (readonly number[])[] = [examples.map((_, at) => at)];
  for (let level = 0; level < LEVELS; level++) {
    sides = sides.flatMap((members) => {
      const split = bestSplit(members, binned, push, random);
      splits.push(split?.feature ?? 0, split ? (binned.thresholds[split.feature]?.[split.at] as number) : NEVER);
      if (!split) return [members, []];
      const own = binned.bins[split.feature] as Uint8Array;
      return [members.filter((at) => (own[at] as number) <= split.at), members.filter((at) => (own[at] as number) > split.at)];
    });
  }
  const leaves = sides.map((leaf) => {
    const { slope, curvature } = sums(leaf, push);
    const step = rounded((RATE * slope) / (curvature + RIDGE));
    for (const at of leaf) margins[at] = (margins[at] as number) + step;
    return step;
  });
  return [...splits, ...leaves];
}

/** First and second derivative of the loss by each example's log-odds, times its weight; the first with its sign turned. */
interface Pushes {
  readonly slopes: Float64Array;
  readonly curvatures: Float64Array;
}

function pushes(examples: readonly LabelledRow[], margins: Float64Array): Pushes {
  const slopes = new Float64Array(examples.length);
  const curvatures = new Float64Array(examples.length);
  examples.forEach(({ positive, weight }, at) => {
    const p = 1 / (1 + Math.exp(-(margins[at] as number)));
    slopes[at] = weight * ((positive ? 1 : 0) - p);
    curvatures[at] = weight * p * (1 - p);
  });
  return { slopes, curvatures };
}

function sums(members: readonly number[], { slopes, curvatures }: Pushes): { slope: number; curvature: number } {
  let slope = 0;
  let curvature = 0;
  for (const at of members) {
    slope += slopes[at] as number;
    curvature += curvatures[at] as number;
  }
  return { slope, curvature };
}

function bestSplit(members: readonly number[], { thresholds, bins }: Binned, push: Pushes, random: () => number): Split | undefined {
  if (members.length < 2 * LEAST_IN_LEAF) return undefined;
  const whole = sums(members, push);
  let found: Split | undefined;
  for (let feature = 0; feature < thresholds.length; feature++) {
    if (random() > FEATURES) continue;
    const count = (thresholds[feature] as readonly number[]).length;
    const size = new Uint32Array(count + 1);
    const slope = new Float64Array(count + 1);
    const curvature = new Float64Array(count + 1);
    const own = bins[feature] as Uint8Array;
    for (const at of members) {
      const bin = own[at] as number;
      slope[bin] = (slope[bin] as number) + (push.slopes[at] as number);
      curvature[bin] = (curvature[bin] as number) + (push.curvatures[at] as number);
      size[bin] = (size[bin] as number) + 1;
    }
    let fewer = 0;
    let left = 0;
    let below = 0;
    for (let at = 0; at < count; at++) {
      left += slope[at] as number;
      below += curvature[at] as number;
      fewer += size[at] as number;
      if (fewer < LEAST_IN_LEAF || members.length - fewer < LEAST_IN_LEAF) continue;
      const gain = worth(left, below) + worth(whole.slope - left, whole.curvature - below) - worth(whole.slope, whole.curvature);
      if (gain > (found?.gain ?? LEAST_GAIN)) found = { feature, at, gain };
    }
  }
  return found;
}

/** A threshold that no feature reaches. */
const NEVER = 1e9;

function worth(slope: number, curvature: number): number {
  return slope ** 2 / (curvature + RIDGE);
}

function bin(examples: readonly LabelledRow[], width: number): Binned {
  const thresholds = Array.from({ length: width }, (_, feature) => {
    const values = examples.map(({ row }) => row[feature] as number).sort((a, b) => a - b);
    const quantiles = Array.from({ length: THRESHOLDS }, (_, at) => {
      const place = ((at + 1) / (THRESHOLDS + 1)) * (values.length - 1);
      return rounded(values[Math.round(place)] as number);
    });
    return [...new Set(quantiles)];
  });
  const bins = thresholds.map((own, feature) =>
    Uint8Array.from(examples, ({ row }) => own.reduce((sum, threshold) => sum + ((row[feature] as number) > threshold ? 1 : 0), 0)),
  );
  return { thresholds, bins };
}

/** As the weights are shipped: what is learned further must rest on what will be read. */
function rounded(value: number): number {
  return Number(value.toFixed(4));
}
