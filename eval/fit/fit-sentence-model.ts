import { type SentenceModel, TERMS } from "../../src/ask/sentence-model.js";
import { ASKED_FEATURES, TOLD_FEATURES } from "../../src/ask/term-evidence.js";
import { seededRandom } from "../seeded-random.js";

/** One question's candidates; at least one is positive. */
export interface Choice {
  /** By term, then by feature: of all candidates alike. */
  readonly asked: Float64Array;
  readonly candidates: readonly { readonly features: Float64Array; readonly told: Float64Array }[];
  readonly positive: readonly boolean[];
  readonly weight: number;
}

const UNITS = 24;
const HIDDEN = 24;
const EPOCHS = 14;
const BATCH = 256;
const RATE = 0.003;
/** The linear part learns faster: it starts from nothing and is what there is most to say of. */
const LINEAR_RATE = 3 * RATE;

const ASKED = ASKED_FEATURES.length;
const TOLD = TOLD_FEATURES.length;

/** Where each block of the weights begins, in one array. */
interface Layout {
  readonly width: number;
  readonly linear: number;
  readonly asked: number;
  readonly told: number;
  readonly bias: number;
  readonly units: number;
  readonly features: number;
  readonly terms: number;
  readonly hiddenBias: number;
  readonly hidden: number;
  readonly end: number;
}

/** @param width of a sentence's features */
export function layoutOf(width: number): Layout {
  const linear = 0;
  const asked = linear + width;
  const told = asked + UNITS * ASKED;
  const bias = told + UNITS * TOLD;
  const units = bias + UNITS;
  const features = units + UNITS;
  const terms = features + HIDDEN * width;
  const hiddenBias = terms + HIDDEN * UNITS;
  const hidden = hiddenBias + HIDDEN;
  return { width, linear, asked, told, bias, units, features, terms, hiddenBias, hidden, end: hidden + HIDDEN };
}

/**
 * Weights that make the positives likely among their question's candidates: the loss is a conditional logit's (McFadden 1974),
 * the network's gradient is followed by Adam (Kingma & Ba 2015) over shuffled batches, a fixed number of times. The same twice.
 */
export function fitSentenceModel(choices: readonly Choice[]): SentenceModel {
  const layout = layoutOf(choices[0]?.candidates[0]?.features.length ?? 0);
  const random = seededRandom(1);
  const weights = begin(layout, random);
  const mean = new Float64Array(layout.end);
  const square = new Float64Array(layout.end);
  const order = choices.map((_, at) => at);
  const steps = EPOCHS * Math.ceil(choices.length / BATCH);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH).map((at) => choices[at] as Choice);
      const total = batch.reduce((sum, { weight }) => sum + weight, 0);
      const gradient = new Float64Array(layout.end);
      for (const choice of batch) addGradient(choice, choice.weight / total, weights, layout, gradient);
      step++;
      const left = Math.max(0.02, 1 - step / steps);
      for (let i = 0; i < layout.end; i++) {
        const slope = gradient[i] as number;
        mean[i] = 0.9 * (mean[i] as number) + 0.1 * slope;
        square[i] = 0.999 * (square[i] as number) + 0.001 * slope * slope;
        const rate = left * (i < layout.asked ? LINEAR_RATE : RATE);
        const m = (mean[i] as number) / (1 - 0.9 ** step);
        const v = (square[i] as number) / (1 - 0.999 ** step);
        weights[i] = (weights[i] as number) - (rate * m) / (Math.sqrt(v) + 1e-8);
      }
    }
  }
  return modelOf(weights, layout);
}

/** Small numbers for what reads, none for what adds to the strength: a network that says nothing yet. */
function begin(layout: Layout, random: () => number): Float64Array {
  const weights = new Float64Array(layout.end);
  const fill = (from: number, end: number, inputs: number) => {
    for (let i = from; i < end; i++) weights[i] = (2 * random() - 1) / Math.sqrt(inputs);
  };
  fill(layout.asked, layout.units, ASKED + TOLD);
  fill(layout.features, layout.hidden, layout.width + UNITS);
  return weights;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/** What the forward pass leaves for the way back. */
interface Pass {
  /** By candidate, term and unit: what is above nothing. */
  readonly active: Float64Array;
  /** By candidate and unit. */
  readonly sums: Float64Array;
  /** By candidate and hidden unit. */
  readonly hidden: Float64Array;
  readonly strengths: Float64Array;
}

/** What `strengths` computes of a model, and what the way back needs of it. */
export function forward({ asked, candidates }: Choice, weights: Float64Array, layout: Layout): Pass {
  const terms = asked.length / ASKED;
  const known = new Float64Array(terms * UNITS);
  for (let term = 0; term < terms; term++)
    for (let unit = 0; unit < UNITS; unit++) {
      let value = weights[layout.bias + unit] as number;
      for (let i = 0; i < ASKED; i++) value += (weights[layout.asked + unit * ASKED + i] as number) * (asked[term * ASKED + i] as number);
      known[term * UNITS + unit] = value;
    }
  const active = new Float64Array(candidates.length * terms * UNITS);
  const sums = new Float64Array(candidates.length * UNITS);
  const hidden = new Float64Array(candidates.length * HIDDEN);
  const strengths = new Float64Array(candidates.length);
  for (let at = 0; at < candidates.length; at++) {
    const { features, told } = candidates[at] as Choice["candidates"][number];
    for (let term = 0; term < terms; term++)
      for (let unit = 0; unit < UNITS; unit++) {
        let value = known[term * UNITS + unit] as number;
        for (let i = 0; i < TOLD; i++) value += (weights[layout.told + unit * TOLD + i] as number) * (told[term * TOLD + i] as number);
        if (value <= 0) continue;
        active[(at * terms + term) * UNITS + unit] = value;
        sums[at * UNITS + unit] = (sums[at * UNITS + unit] as number) + value;
      }
    let strength = 0;
    for (let i = 0; i < layout.width; i++) strength += (weights[layout.linear + i] as number) * (features[i] as number);
    for (let unit = 0; unit < UNITS; unit++) strength += (weights[layout.units + unit] as number) * (sums[at * UNITS + unit] as number);
    for (let unit = 0; unit < HIDDEN; unit++) {
      let value = weights[layout.hiddenBias + unit] as number;
      for (let i = 0; i < layout.width; i++)
        value += (weights[layout.features + unit * layout.width + i] as number) * (features[i] as number);
      for (let i = 0; i < UNITS; i++)
        value += ((weights[layout.terms + unit * UNITS + i] as number) * (sums[at * UNITS + i] as number)) / TERMS;
      if (value <= 0) continue;
      hidden[at * HIDDEN + unit] = value;
      strength += value * (weights[layout.hidden + unit] as number);
    }
    strengths[at] = strength;
  }
  return { active, sums, hidden, strengths };
}

function addGradient(choice: Choice, share: number, weights: Float64Array, layout: Layout, gradient: Float64Array): void {
  const { asked, candidates, positive } = choice;
  const terms = asked.length / ASKED;
  const { active, sums, hidden, strengths } = forward(choice, weights, layout);
  const greatest = Math.max(...strengths);
  const odds = strengths.map((strength) => Math.exp(strength - greatest));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const right = odds.reduce((sum, value, at) => sum + (positive[at] ? value : 0), 0);
  const add = (at: number, value: number) => {
    gradient[at] = (gradient[at] as number) + value;
  };
  const known = new Float64Array(terms * UNITS);
  const back = new Float64Array(UNITS);
  for (let at = 0; at < candidates.length; at++) {
    const { features, told } = candidates[at] as Choice["candidates"][number];
    const odd = odds[at] as number;
    const push = share * (odd / total - (positive[at] ? odd / right : 0));
    for (let i = 0; i < layout.width; i++) add(layout.linear + i, push * (features[i] as number));
    for (let unit = 0; unit < UNITS; unit++) {
      add(layout.units + unit, push * (sums[at * UNITS + unit] as number));
      back[unit] = push * (weights[layout.units + unit] as number);
    }
    for (let unit = 0; unit < HIDDEN; unit++) {
      const value = hidden[at * HIDDEN + unit] as number;
      if (value === 0) continue;
      add(layout.hidden + unit, push * value);
      const own = push * (weights[layout.hidden + unit] as number);
      add(layout.hiddenBias + unit, own);
      for (let i = 0; i < layout.width; i++) add(layout.features + unit * layout.width + i, own * (features[i] as number));
      for (let i = 0; i < UNITS; i++) {
        const place = layout.terms + unit * UNITS + i;
        add(place, (own * (sums[at * UNITS + i] as number)) / TERMS);
        back[i] = (back[i] as number) + (own * (weights[place] as number)) / TERMS;
      }
    }
    for (let term = 0; term < terms; term++)
      for (let unit = 0; unit < UNITS; unit++) {
        if (active[(at * terms + term) * UNITS + unit] === 0) continue;
        const own = back[unit] as number;
        known[term * UNITS + unit] = (known[term * UNITS + unit] as number) + own;
        for (let i = 0; i < TOLD; i++) add(layout.told + unit * TOLD + i, own * (told[term * TOLD + i] as number));
      }
  }
  for (let term = 0; term < terms; term++)
    for (let unit = 0; unit < UNITS; unit++) {
      const own = known[term * UNITS + unit] as number;
      add(layout.bias + unit, own);
      for (let i = 0; i < ASKED; i++) add(layout.asked + unit * ASKED + i, own * (asked[term * ASKED + i] as number));
    }
}

/** Rounded as it is shipped: what is learned further must rest on what will be read. */
export function modelOf(weights: Float64Array, layout: Layout): SentenceModel {
  const block = (from: number, end: number) => weights.slice(from, end).map((value) => Number(value.toFixed(4)));
  return {
    linear: block(layout.linear, layout.asked),
    asked: block(layout.asked, layout.told),
    told: block(layout.told, layout.bias),
    bias: block(layout.bias, layout.units),
    units: block(layout.units, layout.features),
    features: block(layout.features, layout.terms),
    terms: block(layout.terms, layout.hiddenBias),
    hiddenBias: block(layout.hiddenBias, layout.hidden),
    hidden: block(layout.hidden, layout.end),
  };
}
