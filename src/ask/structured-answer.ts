import type { PreparedDocument } from "../core/document.js";
import type { EvidenceSentence, ScoredPassage } from "../core/ports.js";
import { SECTION_SENTENCES, summariseSection } from "./overview.js";
import { mayMeanSection } from "./overview-request.js";
import { OVERVIEW_CONFIDENCE } from "./plan-overview.js";
import type { QuestionAnalysis } from "./question-analysis.js";
import type { RankedSentence } from "./rank-sentences.js";
import { type AskedSection, listOf, stepsAsked } from "./section-answer.js";
import { asEvidence, inReadingOrder, selectSentences } from "./select-sentences.js";
import { tableRow } from "./table-answer.js";
import { asksForTopic, topicAnswer } from "./topic-answer.js";

/** Of a table's row, where the question names row and column. */
const ROW_CONFIDENCE = 0.75;
/** Of what a section says that is titled as the question asks. */
const SECTION_CONFIDENCE = 0.6;

/** A question and what the search found for it. */
export interface Found {
  readonly own: string;
  readonly analysis: QuestionAnalysis;
  readonly ranked: readonly RankedSentence[];
  readonly passages: readonly ScoredPassage[];
  /** The section that it asks for by title. */
  readonly asked: AskedSection | undefined;
  /** The document asked, where it is one. */
  readonly only: PreparedDocument | undefined;
}

/** What is read off how a document is built, whatever its sentences are like. */
export interface StructuredAnswer {
  /** Never empty. */
  readonly chosen: readonly EvidenceSentence[];
  readonly confidence: number;
}

const READERS: readonly (readonly [confidence: number, read: (found: Found) => readonly EvidenceSentence[]])[] = [
  [ROW_CONFIDENCE, ({ analysis, passages }) => tableRow(analysis, passages)],
  [OVERVIEW_CONFIDENCE, ({ own, analysis, only }) => stepsAsked(own, analysis, only)],
  [OVERVIEW_CONFIDENCE, ({ asked }) => (asked ? listOf(asked) : [])],
  [OVERVIEW_CONFIDENCE, toldBySection],
  [SECTION_CONFIDENCE, ({ own, analysis, ranked }) => (asksForTopic(own) ? topicAnswer(analysis, ranked) : [])],
];

/** A table's row, steps, a list, a section or a topic, the first that the question asks for and the documents have. */
export function readOff(found: Found): StructuredAnswer | undefined {
  for (const [confidence, read] of READERS) {
    const chosen = read(found);
    if (chosen.length > 0) return { chosen, confidence };
  }
  return undefined;
}

/** What a section says that is asked for by its title, where the documents as a whole hold no answer. */
export function fromSection({ analysis, ranked, asked }: Found): StructuredAnswer | undefined {
  const chosen = asked ? selectSentences(analysis, insideOf(asked, ranked)) : [];
  return chosen.length > 0 ? { chosen, confidence: SECTION_CONFIDENCE } : undefined;
}

function insideOf({ section }: AskedSection, ranked: readonly RankedSentence[]): RankedSentence[] {
  return ranked.filter(({ passage }) => passage.section === section);
}

function toldBySection({ own, analysis, ranked, asked }: Found): readonly EvidenceSentence[] {
  if (!asked || !(analysis.kind === "summary" || mayMeanSection(own))) return [];
  const within = insideOf(asked, ranked).map(asEvidence);
  // Of a section asked for with more words than its title has, what bears on those.
  return asked.share < 1 && within.length > 0
    ? inReadingOrder(within.slice(0, SECTION_SENTENCES))
    : summariseSection(asked.prepared, asked.section);
}
