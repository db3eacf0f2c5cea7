import type { Candidate } from "./sentence-features.js";

export interface RankedSentence extends Candidate {
  /** Weighted sum of its features: comparable between questions. */
  readonly strength: number;
  /** Probability, 0..1, of being the answering sentence if one of the candidates is; they sum to 1. */
  readonly score: number;
}

/** A conditional logit over the candidates (McFadden 1974), best first; ties in reading order. */
export function rankSentences(candidates: readonly Candidate[], weights: readonly number[]): RankedSentence[] {
  const strengths = candidates.map(({ features }) => weightedSum(features, weights));
  const greatest = Math.max(...strengths);
  const odds = strengths.map((strength) => Math.exp(strength - greatest));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return candidates
    .map(({ passage, sentence, profile, features, rivalName, tells }, at) => {
      const score = (odds[at] as number) / total;
      return { passage, sentence, profile, features, rivalName, tells, strength: strengths[at] as number, score };
    })
    .sort((a, b) => b.strength - a.strength || a.passage.ordinal - b.passage.ordinal || a.sentence - b.sentence);
}

function weightedSum(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (features[i] as number);
  return sum;
}
