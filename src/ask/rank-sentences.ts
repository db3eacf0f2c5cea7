import type { Candidate } from "./sentence-features.js";
import { type SentenceModel, strengths } from "./sentence-model.js";

export interface RankedSentence extends Candidate {
  /** How strongly it speaks: comparable between questions. */
  readonly strength: number;
  /** Probability, 0..1, of being the answering sentence if one of the candidates is; they sum to 1. */
  readonly score: number;
}

/** The candidates of one question, best first, a choice among them by their strengths (McFadden 1974); ties in reading order. */
export function rankSentences(candidates: readonly Candidate[], model: SentenceModel): RankedSentence[] {
  const own = strengths(model, candidates);
  const greatest = Math.max(...own);
  const odds = own.map((strength) => Math.exp(strength - greatest));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return candidates
    .map(({ passage, sentence, profile, features, asked, told, rivalName }, at) => {
      const score = (odds[at] as number) / total;
      return { passage, sentence, profile, features, asked, told, rivalName, strength: own[at] as number, score };
    })
    .sort((a, b) => b.strength - a.strength || a.passage.ordinal - b.passage.ordinal || a.sentence - b.sentence);
}
