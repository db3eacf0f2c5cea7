import type { EvidenceSentence } from "../core/ports.js";
import { enumeration } from "./enumeration.js";
import type { QuestionAnalysis } from "./question-analysis.js";
import type { RankedSentence } from "./rank-sentences.js";
import { sentenceProfile } from "./sentence-profile.js";
import { holds } from "./term-coverage.js";

/** Sentences quoted at the most, context and list items not counted. */
const MOST = 3;
/** A further sentence is quoted if it is about as likely as the best … */
const AS_LIKELY = 0.6;
/** … or covers this share of the question's weight that is not covered yet, and is not unlikely. */
const ADDS = 0.25;
const NOT_UNLIKELY = 0.12;
/** Two things are asked for in one: what covers this much more is the other half. */
const OTHER_HALF = 0.15;
/** Several are asked for: nearly as likely is enough. */
const OF_SEVERAL = 0.35;

/** The shortest set of whole sentences that answers, in reading order: lists whole, and the sentence before where one points back. */
export function selectSentences(analysis: QuestionAnalysis, ranked: readonly RankedSentence[]): EvidenceSentence[] {
  const best = ranked[0];
  if (!best) return [];
  const { prepared } = best.passage;
  if (analysis.kind === "list" || best.profile.text.endsWith(":")) {
    const list = enumeration(prepared, best.sentence);
    if (list.length > 1) return list.map((sentence) => quoteOf(best, sentence));
  }
  const several = analysis.kind === "list" || analysis.kind === "comparison" || analysis.kind === "summary";
  const chosen: RankedSentence[] = [best];
  const held = new Set(best.profile.termSet);
  for (const next of ranked.slice(1, 12)) {
    if (chosen.length >= MOST) break;
    const share = next.score / best.score;
    const gain = added(analysis, next, held);
    const joins =
      share >= (several ? OF_SEVERAL : AS_LIKELY) || (share >= NOT_UNLIKELY && gain >= ADDS) || (analysis.joint && gain >= OTHER_HALF);
    if (!joins) continue;
    chosen.push(next);
    for (const term of next.profile.termSet) held.add(term);
  }
  return inReadingOrder(chosen.flatMap(withContext));
}

export function asEvidence(ranked: RankedSentence): EvidenceSentence {
  return quoteOf(ranked, ranked.sentence);
}

function quoteOf({ passage: { prepared, section }, score }: RankedSentence, sentence: number): EvidenceSentence {
  const { start, end } = prepared.sentences[sentence] as { start: number; end: number };
  return { prepared, section, start, end, text: sentenceProfile(prepared, sentence).text, score };
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
  const { passage, sentence, profile } = ranked;
  const own = asEvidence(ranked);
  return profile.pointsBack && sentence > passage.passage.firstSentence ? [quoteOf(ranked, sentence - 1), own] : [own];
}

/** Documents in order of their best sentence, sentences as they stand. */
export function inReadingOrder(sentences: readonly EvidenceSentence[]): EvidenceSentence[] {
  const unique = new Map(sentences.map((one) => [`${one.prepared.document.id} ${one.start}`, one]));
  const documents = [...new Set(sentences.map(({ prepared }) => prepared.document.id))];
  const order = (one: EvidenceSentence) => documents.indexOf(one.prepared.document.id);
  return [...unique.values()].sort((a, b) => order(a) - order(b) || a.start - b.start);
}
