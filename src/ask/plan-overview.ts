import type { PreparedDocument } from "../core/document.js";
import type { EvidenceSentence, ScoredPassage } from "../core/ports.js";
import { type AnswerPlan, abstention, quoted } from "./answer-plan.js";
import { byline, message, outline, summarise } from "./overview.js";
import { DOCUMENT_NOUNS, type OverviewRequest, overviewRequest } from "./overview-request.js";
import type { Scope } from "./scope.js";

/** Of an overview: it quotes what is there, and only what belongs in it is a matter of judgement. */
export const OVERVIEW_CONFIDENCE = 0.9;

const DOCUMENT_WORDS = `${DOCUMENT_NOUNS}|this|it`;
/** Asks for the author of the document itself. */
const AUTHORSHIP = new RegExp(
  `\\bwho (?:wrote|authored|penned|is the (?:author|writer) of|are the (?:authors|writers) of) (?:this |the |it\\b)?(?:${DOCUMENT_WORDS})?\\s*\\??$|\\bwho(?:'s| is| are) the (?:author|writer)s?\\s*\\??$|\\bby whom (?:was|is) (?:this|the|it) ?(?:${DOCUMENT_WORDS})? ?(?:written)?\\s*\\??$`,
  "i",
);

const OVERVIEWS: Readonly<Record<OverviewRequest, (prepared: PreparedDocument) => EvidenceSentence[]>> = {
  summary: summarise,
  outline,
  message,
};

/** What answers a question about a document as a whole: what it says in short, or who wrote it; undefined for any other. */
export function planOverview(question: string, scope: Scope, passages: readonly ScoredPassage[]): AnswerPlan | undefined {
  const request = overviewRequest(question, scope.titles);
  if (request) return overviewOf(request, scope, passages);
  const chosen = scope.only && AUTHORSHIP.test(question) ? byline(scope.only) : [];
  return chosen.length > 0 ? quoted(chosen, OVERVIEW_CONFIDENCE, passages) : undefined;
}

function overviewOf(request: OverviewRequest, scope: Scope, passages: readonly ScoredPassage[]): AnswerPlan {
  const { only } = scope;
  if (!only) {
    const titles = scope.titles.map((title) => `“${title}”`);
    return {
      ...abstention("needs_clarification", {
        code: "which_document",
        message: `There are ${scope.size} documents; say which one, for example ${titles.join(", ")}.`,
      }),
      passages,
    };
  }
  const chosen = OVERVIEWS[request](only);
  if (chosen.length === 0) {
    return { ...abstention("not_in_document", { code: "no_text", message: `“${only.document.title}” holds no text to quote.` }), passages };
  }
  return quoted(chosen, OVERVIEW_CONFIDENCE, passages);
}
