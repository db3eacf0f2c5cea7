import { JOIN_FEATURES, joinFeatures } from "../../src/ask/join-features.js";
import type { LinearModel } from "../../src/ask/linear-model.js";
import type { RankedSentence } from "../../src/ask/rank-sentences.js";
import { JOIN_CANDIDATES } from "../../src/ask/select-sentences.js";
import type { RankedExample } from "./fit-models.js";
import { fitLogisticRegression, type LabelledRow } from "./logistic-regression.js";

const RIDGE = 5;

/** Learns when one more sentence belongs in an answer: those on gold do, beside what is chosen so far. */
export function fitJoining(examples: readonly RankedExample[]): LinearModel {
  return fitLogisticRegression(examples.flatMap(joinRows), RIDGE);
}

/** One row for each further sentence of an answerable question, the gold ones among those before it chosen. */
export function joinRows({ examination, labels, weight, question, ranked }: RankedExample): LabelledRow[] {
  if (!question.answerable || !labels.includes(true)) return [];
  const gold = new Map(examination.candidates.map((candidate, at) => [candidate.profile, labels[at] === true]));
  const [best, ...others] = ranked;
  if (!best) return [];
  const chosen: RankedSentence[] = [best];
  const held = new Set(best.profile.termSet);
  return others.slice(0, JOIN_CANDIDATES).map((next) => {
    const positive = gold.get(next.profile) === true;
    const row = joinFeatures(examination.analysis, chosen, held, next);
    if (positive) {
      chosen.push(next);
      for (const term of next.profile.termSet) held.add(term);
    }
    return { row, positive, weight };
  });
}

export function joiningSource({ intercept, weights }: LinearModel): string {
  const lines = weights.map((value, at) => `    ${Number(value.toFixed(4))}, // ${JOIN_FEATURES[at]}`).join("\n");
  return `// Written by \`npm run fit\`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Probability that a further sentence belongs in the answer, over \`JOIN_FEATURES\`. */
export const JOIN_MODEL: LinearModel = {
  intercept: ${Number(intercept.toFixed(4))},
  weights: [
${lines}
  ],
};
`;
}
