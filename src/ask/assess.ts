import type { AnswerStatus, Reason } from "../core/answer.js";
import type { Retrieval } from "../core/ports.js";
import { answerFeatures, nearTerms } from "./answer-features.js";
import { ANSWERABLE_MODEL, RIGHT_MODEL } from "./fitted-models.js";
import { probability } from "./linear-model.js";
import type { QuestionAnalysis } from "./question-analysis.js";
import type { RankedSentence } from "./rank-sentences.js";
import { holds } from "./sentence-features.js";

export interface Assessment {
  readonly status: AnswerStatus;
  readonly confidence: number;
  readonly reason?: Reason;
}

/**
 * Whether what was found answers the question, and if not, what is missing. Answering is right with the confidence's
 * probability, abstaining with that of there being no answer; the likelier one is done.
 */
export function assess(analysis: QuestionAnalysis, retrieval: Retrieval, ranked: readonly RankedSentence[], dangling: boolean): Assessment {
  const best = ranked[0];
  if (dangling) {
    return {
      status: "needs_clarification",
      confidence: 0,
      reason: { code: "underspecified", message: "The question leans on something that was not said; say what or whom it is about." },
    };
  }
  if (!best || analysis.terms.length === 0) return { status: "not_in_document", confidence: 0, reason: notFound([]) };
  const features = answerFeatures(analysis, retrieval, ranked);
  const answerable = probability(ANSWERABLE_MODEL, features);
  const confidence = answerable * probability(RIGHT_MODEL, features);
  if (confidence > 1 - answerable) return { status: "answered", confidence };
  const near = nearTerms(best);
  const missing = analysis.terms.filter((term) => !holds(near, term)).map(({ word }) => word);
  return { status: "not_in_document", confidence, reason: notFound(missing) };
}

function notFound(missing: readonly string[]): Reason {
  const message =
    missing.length > 0
      ? `No passage says this: nothing was found about ${missing.map((word) => `“${word}”`).join(", ")} in this connection.`
      : "No passage answers this.";
  return { code: "no_evidence", message, ...(missing.length > 0 ? { missing } : {}) };
}
