import type { AnswerStatus, Reason } from "../core/answer.js";
import type { Retrieval } from "../core/ports.js";
import { answerFeatures, nearTerms } from "./answer-features.js";
import { lacksAskedForm } from "./asked-form.js";
import { evidenceProbability } from "./evidence-model.js";
import { ANSWERABLE_MODEL, CONFIDENCE_MODEL, RIGHT_MODEL } from "./fitted-models.js";
import { probability } from "./linear-model.js";
import type { QuestionAnalysis, QuestionTerm } from "./question-analysis.js";
import type { RankedSentence } from "./rank-sentences.js";
import { notFound } from "./reasons.js";
import { holds, isExact, tellingTerms } from "./term-coverage.js";

export interface Assessment {
  readonly status: AnswerStatus;
  readonly confidence: number;
  /** For answering: how often it is right for each time that abstaining is. Absent where a word asked for is strange to the documents. */
  readonly odds?: number;
  readonly reason?: Reason;
}

/**
 * Whether what was found answers the question, and if not, what is missing. Answering is right with the probability that
 * there is an answer and it was found, abstaining with that of there being none; what does better at readers' odds is done.
 * @param subject the documents searched, as a sentence begins with them
 */
export function assess(analysis: QuestionAnalysis, retrieval: Retrieval, ranked: readonly RankedSentence[], subject: string): Assessment {
  const best = ranked[0];
  if (!best || analysis.terms.length === 0)
    return { status: "not_in_document", confidence: 0, reason: notFound(subject, analysis.kind, []) };
  const near = nearTerms(best);
  const features = answerFeatures(analysis, retrieval, ranked, near);
  const answerable = evidenceProbability(ANSWERABLE_MODEL, features);
  const right = evidenceProbability(RIGHT_MODEL, features);
  const refused = isUnread(analysis) || isByLikenessAlone(analysis, best, near) || isBesideThePoint(analysis, near);
  const odds = refused ? 0 : oddsOf(answerable, right);
  const isAnswered = odds > oddsWanted(analysis, best, near);
  const confidence = calibrated(answerable, right, isAnswered);
  const stranger = analysis.hasStopWords ? analysis.terms.find(isStranger) : undefined;
  if (stranger)
    return {
      status: "not_in_document",
      confidence: Math.min(confidence, ABSTAINED * OF_STRANGERS),
      reason: notFound(subject, analysis.kind, [stranger]),
    };
  if (isAnswered) return { status: "answered", confidence, odds };
  return { status: "not_in_document", confidence, odds, reason: notFound(subject, analysis.kind, missingTerms(analysis, near)) };
}

/** The model knows English alone: of a question in another language only words that the documents hold can be found. */
function isUnread({ isOtherLanguage, terms }: QuestionAnalysis): boolean {
  return isOtherLanguage && !terms.some(({ known }) => known);
}

/** No word of the question is there, nor what such an answer needs (a place, a date, a name, a figure): only the topic is alike. */
function isByLikenessAlone(analysis: QuestionAnalysis, best: RankedSentence, near: ReadonlySet<string>): boolean {
  return !analysis.terms.some((term) => !term.isFrame && holds(near, term)) && lacksAskedForm(analysis, best);
}

/** A follow-up of nothing but another year, figure or name ("and by 2050?") asks for that, and is not answered beside it. */
function isBesideThePoint({ terms }: QuestionAnalysis, near: ReadonlySet<string>): boolean {
  const own = ownTerms(terms);
  if (own.length === 0 || own.length === terms.length) return false;
  return own.every(({ isName, isNumber }) => isName || isNumber) && own.some((term) => !holds(near, term));
}

/** What a question says itself, without what only frames it. */
function ownTerms(terms: readonly QuestionTerm[]): QuestionTerm[] {
  return terms.filter(({ isCarried, isFrame }) => !isCarried && !isFrame);
}

/** Odds at which answering does as well as abstaining: below 1, since readers ask in vain less often than the sets learned from do. */
const EVEN = 0.75;
/** The same where a question was put into English word by word: two English words for one of its own are held twice. */
const READ_ROUGHLY = 0.8;

/** The same where nothing that is quoted has the form of such an answer: no figure, date, name or reason. */
const WITHOUT_FORM = 1;
/** The same of a question none of whose words the documents hold: others may stand for them, in another sense. */
const ON_OTHER_WORDS = 2;

function oddsWanted(analysis: QuestionAnalysis, best: RankedSentence, near: ReadonlySet<string>): number {
  if (goesOn(analysis, best)) return LIKELY_ENOUGH;
  const telling = tellingTerms(analysis.terms);
  if (telling.length > 0 && !telling.some(({ known }) => known)) return ON_OTHER_WORDS;
  if (analysis.isOtherLanguage) return telling.every((term) => holds(near, term)) ? LIKELY_ENOUGH : READ_ROUGHLY;
  return lacksAskedForm(analysis, best) ? WITHOUT_FORM : EVEN;
}

/**
 * Odds that will do for a follow-up all of whose own words the best sentence holds, since what it leaves unsaid was said before, and for a
 * question of another language all of whose words are found there.
 */
const LIKELY_ENOUGH = 0.5;

function goesOn({ terms }: QuestionAnalysis, best: RankedSentence): boolean {
  const own = ownTerms(terms);
  return own.length > 0 && terms.some(({ isCarried }) => isCarried) && own.every((term) => holds(best.profile.termSet, term));
}

/** Whether answering does better than abstaining. */
export function answers(answerable: number, right: number): boolean {
  return oddsOf(answerable, right) > EVEN;
}

function oddsOf(answerable: number, right: number): number {
  return (answerable * right) / Math.max(1 - answerable, 1e-6);
}

/** Share of development questions with a stranger in them that had an answer: 11 of 76. */
const OF_STRANGERS = 0.15;

/** A name, a year or a figure that the documents nowhere hold: whatever they say, they say of something else. */
function isStranger(term: QuestionTerm): boolean {
  return !term.known && !term.isCarried && isExact(term);
}

/** What is left of an abstention's confidence: it gives no answer to be right, but tells near misses from what is far off. */
export const ABSTAINED = 0.1;

/**
 * Both probabilities as one number. There being an answer weighs more than its being found, so that the number parts
 * questions with an answer from those without; the fit then makes it the share of right ones among answers.
 */
export function calibrated(answerable: number, right: number, isAnswered: boolean, model = CONFIDENCE_MODEL): number {
  return (isAnswered ? 1 : ABSTAINED) * probability(model, [confidenceFeature(answerable, right)]);
}

export function confidenceFeature(answerable: number, right: number): number {
  const blend = Math.min(Math.max(answerable * right ** 0.25, 1e-6), 1 - 1e-6);
  return Math.log(blend / (1 - blend));
}

/** Named at the most: a longer list explains nothing. */
const MOST_NAMED = 3;
/** Weight, against the heaviest missing term's, from which a missing term is worth naming. */
const WORTH_NAMING = 0.5;

/**
 * The weighty terms that neither the best sentence nor its neighbours hold; names and numbers alone where any is missing, but not where
 * the documents hold them and lack other words of the question altogether.
 */
function missingTerms({ terms }: QuestionAnalysis, near: ReadonlySet<string>): QuestionTerm[] {
  const missing = terms.filter((term) => !term.isFrame && !holds(near, term));
  const exact = missing.filter(isExact);
  const isAbsent = ({ known }: QuestionTerm) => !known;
  if (exact.length > 0 && (exact.some(isAbsent) || !missing.some(isAbsent))) return exact.slice(0, MOST_NAMED);
  const heaviest = Math.max(0, ...missing.map(({ weight }) => weight));
  const kept = new Set(
    [...missing]
      .filter(({ weight }) => weight >= WORTH_NAMING * heaviest)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_NAMED),
  );
  return terms.filter((term) => kept.has(term));
}
