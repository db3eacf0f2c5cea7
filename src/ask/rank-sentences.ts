import { SENTENCE_MODEL } from "./fitted-models.js";
import { probability } from "./linear-model.js";
import type { Candidate } from "./sentence-features.js";

export interface RankedSentence extends Candidate {
  /** Probability, 0..1, of being part of the answer if there is one. */
  readonly score: number;
}

/** Best first; ties in reading order. */
export function rankSentences(candidates: readonly Candidate[]): RankedSentence[] {
  return candidates
    .map((candidate) => ({ ...candidate, score: probability(SENTENCE_MODEL, candidate.features) }))
    .sort((a, b) => b.score - a.score || a.passage.ordinal - b.passage.ordinal || a.sentence - b.sentence);
}
