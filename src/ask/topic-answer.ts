import type { EvidenceSentence } from "../core/ports.js";
import { contentTerms, normalise } from "../language/terms.js";
import { quoteSentence } from "./overview.js";
import { paragraphOf } from "./paragraph.js";
import type { QuestionAnalysis, QuestionTerm } from "./question-analysis.js";
import type { RankedSentence } from "./rank-sentences.js";
import { inReadingOrder } from "./select-sentences.js";
import { unique } from "./sentence-place.js";
import { sentenceProfile } from "./sentence-profile.js";
import { holds } from "./term-coverage.js";

const LEAD = "(?:(?:please|can you|could you|would you|briefly|now|so|and),? )*";
const ABOUT = "(?:about|regarding|concerning)";
const TOPIC = new RegExp(
  `^${LEAD}(?:(?:summari[sz]e|sum up|recap|outline|describe)\\b(?! (?:why|when|where|who)\\b)|(?:tell me|talk) (?:\\p{L}+ ){0,3}about\\b|give (?:me )?(?:an?|the) (?:\\p{L}+ )?(?:summary|overview|outline|description) of\\b|what (?:does|do|did) (?:it|this|they|(?:the|this) \\p{L}+) say (?:\\p{L}+ )?(?:on|${ABOUT})\\b|what (?:is|are|was|were|has been) (?:\\p{L}+ )?(?:decided|agreed|resolved|said|reported|recorded|known|told) (?:on|${ABOUT})\\b|what (?:is|are|was|were) (?:the )?(?:advice|guidance|rules|recommendations) (?:on|for|${ABOUT})\\b)`,
  "iu",
);

/** Words of such a request that name nothing. */
const LIGHT = new Set(
  "advice guidance rule recommendation decide agree resolve report record know section part chapter happen sum recap outline talk"
    .split(" ")
    .map(normalise),
);

/** Whether a question wants to be told what is said of something, rather than one fact of it. */
export function asksForTopic(question: string): boolean {
  return TOPIC.test(question.trim());
}

/** Share of what is asked about that a paragraph holds, with the titles above it, to be about it; and of a sentence elsewhere. */
const ABOUT_IT = 0.5;
const ALL_ABOUT_IT = 0.99;
/** What a common word counts that the documents lack: they may say it otherwise. */
const SAID_OTHERWISE = 0.5;
/** Sentences quoted at the most; where fewer than `SEVERAL` name what is asked about, others of the best one's paragraph join them. */
const MOST = 4;
const SEVERAL = 3;
/** Places down the ranking in which sentences that name it are looked for. */
const PLACES = 8;

/** The sentences that name what is asked about, or the paragraph that does; nothing where none does. */
export function topicAnswer({ terms }: QuestionAnalysis, ranked: readonly RankedSentence[]): EvidenceSentence[] {
  const topic = terms.filter(({ isFrame, term }) => !isFrame && !LIGHT.has(term));
  const [best, ...others] = ranked.slice(0, PLACES);
  if (!best || topic.length === 0) return [];
  const { prepared } = best.passage;
  const paragraph = paragraphOf(prepared, best.sentence);
  if (shareOf(topic, termsOf(best, paragraph)) < ABOUT_IT) return [];
  const isNaming = ({ profile }: RankedSentence) => profile.block === best.profile.block && shareOf(topic, profile.termSet) >= ALL_ABOUT_IT;
  const naming = [best, ...others.filter(isNaming)].map(({ passage, sentence }) => quoteSentence(passage.prepared, sentence));
  const told = naming.length < SEVERAL ? [...naming, ...around(paragraph, best.sentence).map((at) => quoteSentence(prepared, at))] : naming;
  return inReadingOrder(unique(told).slice(0, MOST));
}

/** The sentences of a paragraph, from the best one on and then those before it. */
function around(paragraph: readonly number[], best: number): readonly number[] {
  const at = paragraph.indexOf(best);
  return [...paragraph.slice(at), ...paragraph.slice(0, at).reverse()];
}

/** Of a paragraph, of the title of its section, and of its document's. */
function termsOf({ passage: { prepared, section } }: RankedSentence, paragraph: readonly number[]): ReadonlySet<string> {
  const held = new Set([...contentTerms(section.title), ...contentTerms(prepared.document.title)]);
  for (const at of paragraph) for (const term of sentenceProfile(prepared, at).termSet) held.add(term);
  return held;
}

/** Nothing where a name or a number is missing. */
function shareOf(topic: readonly QuestionTerm[], held: ReadonlySet<string>): number {
  let total = 0;
  let found = 0;
  for (const term of topic) {
    const isHeld = holds(held, term);
    if (!isHeld && (term.isName || term.isNumber)) return 0;
    total += term.weight * (isHeld || term.known ? 1 : SAID_OTHERWISE);
    if (isHeld) found += term.weight;
  }
  return total > 0 ? found / total : 0;
}
