import type { AnswerStatus, Reason } from "../core/answer.js";
import type { Retrieval } from "../core/ports.js";
import { answerFeatures, nearTerms } from "./answer-features.js";
import { ANSWERABLE_MODEL, CONFIDENCE_MODEL, RIGHT_MODEL } from "./fitted-models.js";
import { probability } from "./linear-model.js";
import type { QuestionAnalysis, QuestionTerm } from "./question-analysis.js";
import type { RankedSentence } from "./rank-sentences.js";
import { holds } from "./sentence-features.js";

export interface Assessment {
  readonly status: AnswerStatus;
  readonly confidence: number;
  readonly reason?: Reason;
}

/**
 * Whether what was found answers the question, and if not, what is missing. Answering is right with the probability that
 * there is an answer and it was found, abstaining with that of there being none; the likelier one is done.
 * @param subject the documents searched, as a sentence begins with them
 */
export function assess(analysis: QuestionAnalysis, retrieval: Retrieval, ranked: readonly RankedSentence[], subject: string): Assessment {
  const best = ranked[0];
  if (!best || analysis.terms.length === 0) return { status: "not_in_document", confidence: 0, reason: notFound(subject, []) };
  const features = answerFeatures(analysis, retrieval, ranked);
  const answerable = probability(ANSWERABLE_MODEL, features);
  const right = probability(RIGHT_MODEL, features);
  const confidence = calibrated(answerable, right);
  if (answerable * right > 1 - answerable) return { status: "answered", confidence };
  return { status: "not_in_document", confidence, reason: notFound(subject, missingTerms(analysis, best)) };
}

/**
 * Both probabilities as one number. There being an answer weighs more than its being found, so that the number parts
 * questions with an answer from those without; the fit then makes it the share of right answers.
 */
export function calibrated(answerable: number, right: number): number {
  return probability(CONFIDENCE_MODEL, [confidenceFeature(answerable, right)]);
}

export function confidenceFeature(answerable: number, right: number): number {
  const blend = Math.min(Math.max(answerable * Math.sqrt(right), 1e-6), 1 - 1e-6);
  return Math.log(blend / (1 - blend));
}

/** Named at the most: a longer list explains nothing. */
const MOST_NAMED = 3;
/** Weight, against the heaviest missing term's, from which a missing term is worth naming. */
const WORTH_NAMING = 0.5;

/** The weighty terms that neither the best sentence nor its neighbours hold. */
function missingTerms({ terms }: QuestionAnalysis, best: RankedSentence): QuestionTerm[] {
  const near = nearTerms(best);
  const missing = terms.filter((term) => !term.isFrame && !holds(near, term));
  const heaviest = Math.max(0, ...missing.map(({ weight }) => weight));
  const weighty = missing.filter(({ weight, isName, isNumber }) => isName || isNumber || weight >= WORTH_NAMING * heaviest);
  const kept = new Set([...weighty].sort((a, b) => b.weight - a.weight).slice(0, MOST_NAMED));
  return terms.filter((term) => kept.has(term));
}

function notFound(subject: string, missing: readonly QuestionTerm[]): Reason {
  if (missing.length === 0) return { code: "no_evidence", message: `${subject} not say.` };
  const absent = missing.filter(({ known }) => !known);
  const named = (some: readonly QuestionTerm[]) => listed(some.map(({ typed }) => `“${typed}”`));
  const message =
    absent.length > 0
      ? `${subject} not say: nothing there is about ${named(absent)}.`
      : `${subject} not say: ${named(missing)} ${missing.length === 1 ? "is" : "are"} mentioned, but not in this connection.`;
  return { code: absent.length > 0 ? "unknown_terms" : "no_evidence", message, missing: missing.map(({ typed }) => typed) };
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
