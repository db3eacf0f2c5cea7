import type { EvidenceSentence } from "../core/ports.js";
import { type AnswerKind, bearsAnswer } from "../language/answer-kinds.js";
import { lacksAskedForm } from "./asked-form.js";
import { enumeration, isAnnouncement } from "./enumeration.js";
import { joinFeatures } from "./join-features.js";
import { JOIN_MODEL } from "./joining-model.js";
import { probability } from "./linear-model.js";
import { nextInParagraph } from "./paragraph.js";
import type { QuestionAnalysis } from "./question-analysis.js";
import type { RankedSentence } from "./rank-sentences.js";
import { SENTENCE_FEATURES } from "./sentence-features.js";
import { unique } from "./sentence-place.js";
import { sentenceProfile } from "./sentence-profile.js";
import { holds } from "./term-coverage.js";

/** Sentences quoted at the most, context and list items not counted. */
const MOST = 3;
/** Sentences, after the best, that are weighed for joining it. */
export const JOIN_CANDIDATES = 11;
/** Sentences are quoted until one of them is the answer with this probability: where none stands out, any of the next may be it. */
const SURE = 0.8;
/** Chance of being the answer below which a sentence is not quoted for want of a sure one. */
const A_CHANCE = 0.1;
/** A further sentence joins where it belongs with at least this probability: lower than even, it finds more whole answers at some cost in precision. */
const JOINS = 0.33;

/** The shortest set of whole sentences that answers, in reading order: lists whole, and the sentence before where one points back. */
export function selectSentences(analysis: QuestionAnalysis, ranked: readonly RankedSentence[]): EvidenceSentence[] {
  const best = answering(analysis, ranked);
  if (!best) return [];
  const { prepared } = best.passage;
  const isAnnounced = analysis.kind !== "quantity" && isAnnouncement(prepared, best.sentence);
  if (analysis.kind === "list" || isAnnounced || best.profile.text.endsWith(":")) {
    const list = enumeration(prepared, best.sentence);
    if (list.length > 1) return list.map((sentence) => quoteOf(best, sentence));
  }
  const chosen: RankedSentence[] = [best];
  const held = new Set(best.profile.termSet);
  let likely = best.score;
  for (const next of ranked.filter((one) => one !== best).slice(0, JOIN_CANDIDATES)) {
    if (chosen.length >= MOST) break;
    if (isJustQuoted(next) || isBesideTheFigure(analysis.kind, best, next)) continue;
    const mayAnswer = likely < SURE && next.score >= A_CHANCE;
    if (!mayAnswer && probability(JOIN_MODEL, joinFeatures(analysis, chosen, held, next)) < JOINS) continue;
    chosen.push(next);
    likely += next.score;
    for (const term of next.profile.termSet) held.add(term);
  }
  const settling = analysis.kind === "yesNo" ? settlingAfter(best) : undefined;
  return inReadingOrder([
    ...chosen.flatMap((one) => withContext(analysis, one)),
    ...(settling === undefined ? [] : [quoteOf(best, settling)]),
  ]);
}

/** Opens a sentence that takes back what the one before it says, or denies something of what that one is about. */
const TAKES_BACK = /^["“‘(]?(?:in (?:fact|truth|reality)|actually|on the contrary|not so|no[,.]|none of|nothing of)\b/i;
const DENIES = /\b(?:not|never|no|none|nothing|nobody|neither|nor|cannot)\b|n['’]t\b/i;

/** Words in which a denial of what was said before comes: "She did nothing of the kind". */
const OPENING = 4;

/** The sentence after the best one, in its paragraph, where a question for yes or no is settled only there. */
function settlingAfter({ passage: { prepared }, sentence, profile }: RankedSentence): number | undefined {
  const next = nextInParagraph(prepared, sentence);
  if (next === undefined || DENIES.test(profile.text)) return undefined;
  const { text, pointsBack } = sentenceProfile(prepared, next);
  const opening = text.split(" ", OPENING).join(" ");
  return TAKES_BACK.test(text) || (pointsBack && DENIES.test(opening)) ? next : undefined;
}

/** Where the best sentence has the figure or the date asked for, one without any adds nothing that was asked. */
function isBesideTheFigure(kind: AnswerKind, best: RankedSentence, next: RankedSentence): boolean {
  if (kind !== "quantity" && kind !== "time") return false;
  return (best.features[FORM] as number) === 1 && (next.features[FORM] as number) === 0;
}

const FORM = SENTENCE_FEATURES.indexOf("form");
const FOLLOWS_UP = SENTENCE_FEATURES.indexOf("followsUp");

/** Whether a sentence is one that the last answer quoted. */
function isJustQuoted({ features }: RankedSentence): boolean {
  return (features[FOLLOWS_UP] as number) < 0;
}

/** Sentences on, and places down the ranking, in which the answer about what the best one names is looked for. */
const REACH = 2;
const PLACES = 4;

/**
 * The best sentence; but where it lacks what such an answer needs (a figure, a date, a name) and a sentence soon after it speaks on of
 * the same thing ("It is …") and has it, that one.
 */
function answering(analysis: QuestionAnalysis, ranked: readonly RankedSentence[]): RankedSentence | undefined {
  const best = ranked[0];
  if (!best || !lacksAskedForm(analysis, best)) return best;
  const isAbout = (next: RankedSentence) =>
    next.passage.ordinal === best.passage.ordinal &&
    next.sentence > best.sentence &&
    next.sentence <= best.sentence + REACH &&
    next.profile.pointsBack &&
    !lacksAskedForm(analysis, next);
  return ranked.slice(1, PLACES).find(isAbout) ?? best;
}

export function asEvidence(ranked: RankedSentence): EvidenceSentence {
  return quoteOf(ranked, ranked.sentence);
}

function quoteOf({ passage: { prepared, section }, score }: RankedSentence, sentence: number): EvidenceSentence {
  const { start, end } = prepared.sentences[sentence] as { start: number; end: number };
  return { prepared, section, start, end, text: sentenceProfile(prepared, sentence).text, score };
}

/** Sentences back in which what a pronoun stands for is looked for. */
const ANTECEDENT_REACH = 3;

/** "It", "This", "He" mean nothing alone: the sentence that says what is meant goes before, unless the question itself has said it. */
function withContext(analysis: QuestionAnalysis, ranked: RankedSentence): EvidenceSentence[] {
  const own = asEvidence(ranked);
  const before = ranked.profile.pointsBack ? antecedent(ranked) : undefined;
  if (before === undefined || isSaidByQuestion(analysis, ranked)) return [own];
  return [quoteOf(ranked, before), own];
}

/** The nearest sentence before that does not itself point back. */
function antecedent({ passage: { passage, prepared }, sentence }: RankedSentence): number | undefined {
  for (let at = sentence - 1; at >= Math.max(passage.firstSentence, sentence - ANTECEDENT_REACH); at--) {
    if (!sentenceProfile(prepared, at).pointsBack) return at;
  }
  return sentence > passage.firstSentence ? sentence - 1 : undefined;
}

/** Whether the question has words that the sentence lacks: then what is pointed at is what was asked about, and the reader knows it. */
function isSaidByQuestion({ kind, terms }: QuestionAnalysis, { profile }: RankedSentence): boolean {
  if (kind === "person" && bearsAnswer("person", profile.text, new Set()) === 0) return false;
  return terms.some((term) => !term.isFrame && term.known && !holds(profile.termSet, term));
}

/** Documents in order of their best sentence, sentences as they stand. */
export function inReadingOrder(sentences: readonly EvidenceSentence[]): EvidenceSentence[] {
  const documents = [...new Set(sentences.map(({ prepared }) => prepared.document.id))];
  const order = (one: EvidenceSentence) => documents.indexOf(one.prepared.document.id);
  return unique(sentences).sort((a, b) => order(a) - order(b) || a.start - b.start);
}
