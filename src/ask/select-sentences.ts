import type { EvidenceSentence } from "../core/ports.js";
import type { QuestionAnalysis } from "./question-analysis.js";
import type { RankedSentence } from "./rank-sentences.js";
import { holds } from "./sentence-features.js";
import { sentenceProfile } from "./sentence-profile.js";

/** Sentences quoted at the most, context not counted. */
const MOST = 3;
/** A further sentence must come this close to the best one's score … */
const SHARE_OF_BEST = 0.75;
/** … and add this much of the question's weight, unless a list or comparison is asked for. */
const ADDS = 0.15;

/** The shortest set of whole sentences that answers, in reading order, with the sentence before where one points back. */
export function selectSentences(analysis: QuestionAnalysis, ranked: readonly RankedSentence[]): EvidenceSentence[] {
  const best = ranked[0];
  if (!best) return [];
  const chosen: RankedSentence[] = [best];
  const several = analysis.kind === "list" || analysis.kind === "comparison" || analysis.kind === "summary";
  const held = new Set(best.profile.termSet);
  for (const next of ranked.slice(1, 12)) {
    if (chosen.length >= MOST) break;
    if (next.score < best.score * SHARE_OF_BEST) break;
    if (!several && added(analysis, next, held) < ADDS) continue;
    chosen.push(next);
    for (const term of next.profile.termSet) held.add(term);
  }
  return inReadingOrder(chosen.flatMap(withContext));
}

export function asEvidence({ passage, sentence, profile, score }: RankedSentence): EvidenceSentence {
  return { prepared: passage.prepared, sentence, section: passage.section, text: profile.text, score };
}

function added({ terms }: QuestionAnalysis, { profile }: RankedSentence, held: ReadonlySet<string>): number {
  let total = 0;
  let gained = 0;
  for (const term of terms) {
    total += term.weight;
    if (!holds(held, term) && holds(profile.termSet, term)) gained += term.weight;
  }
  return total > 0 ? gained / total : 0;
}

/** "It", "This", "He" mean nothing alone: the sentence before says what is meant. */
function withContext(ranked: RankedSentence): EvidenceSentence[] {
  const own = asEvidence(ranked);
  const { passage, sentence } = ranked;
  if (!ranked.profile.pointsBack || sentence - 1 < passage.passage.firstSentence) return [own];
  const before = sentenceProfile(passage.prepared, sentence - 1);
  return [{ ...own, sentence: sentence - 1, text: before.text }, own];
}

function inReadingOrder(sentences: readonly EvidenceSentence[]): EvidenceSentence[] {
  const unique = new Map(sentences.map((one) => [`${one.prepared.document.id} ${one.sentence}`, one]));
  const documents = new Map<string, number>();
  for (const { prepared } of sentences) if (!documents.has(prepared.document.id)) documents.set(prepared.document.id, documents.size);
  const order = (one: EvidenceSentence) => documents.get(one.prepared.document.id) ?? 0;
  return [...unique.values()].sort((a, b) => order(a) - order(b) || a.sentence - b.sentence);
}
