import type { Candidate } from "./sentence-features.js";
import { ASKED_FEATURES, TOLD_FEATURES } from "./term-evidence.js";

/** How strongly each of a question's candidates speaks, as a small network has it: what a fit leaves behind. */
export interface SentenceModel {
  /** Of the sentence's features. */
  readonly linear: Float64Array;
  /** By unit: weights of what the term is, of what is told of it, and a bias. */
  readonly asked: Float64Array;
  readonly told: Float64Array;
  readonly bias: Float64Array;
  /** What each unit, summed over the terms, adds. */
  readonly units: Float64Array;
  /** By hidden unit: weights of the sentence's features, of the terms' units, and a bias. */
  readonly features: Float64Array;
  readonly terms: Float64Array;
  readonly hiddenBias: Float64Array;
  /** What each hidden unit adds. */
  readonly hidden: Float64Array;
}

type Read = Pick<Candidate, "features" | "asked" | "told">;

/** What the units, summed over a question's terms, are divided by before hidden units read them: there are some three. */
export const TERMS = 3;

const ASKED = ASKED_FEATURES.length;
const TOLD = TOLD_FEATURES.length;

/**
 * A term is weighed by what it is and by what the sentence and those beside it tell of it, together: that "anyone" is not said is
 * nothing, that a name is not said is much. Terms add up; hidden units read the sum beside the sentence's features.
 * @param candidates of one question
 */
export function strengths(model: SentenceModel, candidates: readonly Read[]): number[] {
  const count = model.units.length;
  const known = knownOf(model, candidates[0]?.asked ?? NOTHING);
  const sums = new Float64Array(count);
  return candidates.map(({ features, told }) => {
    sumTerms(model, known, told, sums);
    let strength = product(model.linear, 0, features) + product(model.units, 0, sums);
    for (let unit = 0; unit < model.hidden.length; unit++) {
      const byFeatures = product(model.features, unit * features.length, features);
      const value = (model.hiddenBias[unit] as number) + byFeatures + product(model.terms, unit * count, sums) / TERMS;
      if (value > 0) strength += value * (model.hidden[unit] as number);
    }
    return strength;
  });
}

const NOTHING = new Float64Array(0);

/** By term, then by unit: what is known of it before any sentence is looked at. */
function knownOf({ asked: weights, bias }: SentenceModel, asked: Float64Array): Float64Array {
  const count = bias.length;
  const known = new Float64Array((asked.length / ASKED) * count);
  for (let at = 0; at < known.length; at++) {
    const unit = at % count;
    const term = (at - unit) / count;
    let value = bias[unit] as number;
    for (let i = 0; i < ASKED; i++) value += (weights[unit * ASKED + i] as number) * (asked[term * ASKED + i] as number);
    known[at] = value;
  }
  return known;
}

/** Each unit's sum over the terms. */
function sumTerms({ told: weights }: SentenceModel, known: Float64Array, told: Float64Array, sums: Float64Array): void {
  const count = sums.length;
  const terms = known.length / count;
  for (let unit = 0; unit < count; unit++) {
    let sum = 0;
    for (let term = 0; term < terms; term++) {
      let value = known[term * count + unit] as number;
      for (let i = 0; i < TOLD; i++) value += (weights[unit * TOLD + i] as number) * (told[term * TOLD + i] as number);
      if (value > 0) sum += value;
    }
    sums[unit] = sum;
  }
}

/** In four sums that do not wait for each other. */
function product(weights: Float64Array, from: number, values: Float64Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const whole = values.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    a += (weights[from + i] as number) * (values[i] as number);
    b += (weights[from + i + 1] as number) * (values[i + 1] as number);
    c += (weights[from + i + 2] as number) * (values[i + 2] as number);
    d += (weights[from + i + 3] as number) * (values[i + 3] as number);
  }
  for (let i = whole; i < values.length; i++) a += (weights[from + i] as number) * (values[i] as number);
  return a + b + (c + d);
}
