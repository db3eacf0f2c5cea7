import type { Question, Reason } from "../core/answer.js";
import type { PreparedDocument } from "../core/document.js";
import { FootnoteError } from "../core/errors.js";
import type { EvidenceSentence, ScoredPassage } from "../core/ports.js";
import { type Assessment, assess } from "./assess.js";
import { type ExaminePorts, examine } from "./examine.js";
import { SENTENCE_MODEL } from "./fitted-models.js";
import { asFollowUp } from "./follow-up.js";
import { isInstruction } from "./instruction.js";
import { byline, message, outline, summarise, summariseSection } from "./overview.js";
import { asksAboutTopic, DOCUMENT_NOUNS, type OverviewRequest, overviewRequest } from "./overview-request.js";
import { rankSentences } from "./rank-sentences.js";
import { askedSection, listOf, stepsAsked } from "./section-answer.js";
import { asEvidence, inReadingOrder, selectSentences } from "./select-sentences.js";
import { smallTalk, smallTalkReply } from "./small-talk.js";
import { splitQuestion } from "./split-question.js";
import type { StandaloneQuestion } from "./standalone-question.js";

/** What to say, and on what grounds, before a generator says it. */
export interface AnswerPlan extends Assessment {
  /** What a quoting answer quotes, in reading order; empty with an abstention. */
  readonly chosen: readonly EvidenceSentence[];
  /** The best sentences, best first. */
  readonly evidence: readonly EvidenceSentence[];
  readonly passages: readonly ScoredPassage[];
}

/** Sentences a generator may draw on. */
const EVIDENCE = 16;
/** Of an overview: it quotes what is there, and only what belongs in it is a matter of judgement. */
const OVERVIEW_CONFIDENCE = 0.9;
/** Of what a section says that is titled as the question asks. */
const SECTION_CONFIDENCE = 0.6;

const DOCUMENT_WORDS = `${DOCUMENT_NOUNS}|this|it`;
/** Asks for the author of the document itself. */
const AUTHORSHIP = new RegExp(
  `\\bwho (?:wrote|authored|penned|is the (?:author|writer) of|are the (?:authors|writers) of) (?:this |the |it\\b)?(?:${DOCUMENT_WORDS})?\\s*\\??$|\\bwho(?:'s| is| are) the (?:author|writer)s?\\s*\\??$|\\bby whom (?:was|is) (?:this|the|it) ?(?:${DOCUMENT_WORDS})? ?(?:written)?\\s*\\??$`,
  "i",
);

export async function planAnswer(question: Question, standalone: StandaloneQuestion, ports: ExaminePorts): Promise<AnswerPlan> {
  const scope = (question.documents ?? ports.library.documents.map(({ id }) => id)).map((id) => requireDocument(ports, id));
  const titles = scope.map(({ document }) => document.title);
  const talk = smallTalk(question.question);
  if (talk) return abstention("out_of_scope", { code: talk, message: smallTalkReply(talk, titles) });
  if (standalone.dangling) {
    return abstention("needs_clarification", {
      code: "underspecified",
      message: "The question leans on something that was not said; say what or whom it is about.",
    });
  }
  const parts = splitQuestion(standalone.own);
  const [first, ...rest] = parts as [string, ...string[]];
  const plans = [await planPart({ own: first, carried: standalone.carried }, question, scope, ports)];
  for (const part of rest) plans.push(await planPart({ own: part, carried: first }, question, scope, ports));
  return combine(plans);
}

async function planPart(
  part: Pick<StandaloneQuestion, "own" | "carried">,
  question: Question,
  scope: readonly PreparedDocument[],
  ports: ExaminePorts,
): Promise<AnswerPlan> {
  const { analysis, retrieval, candidates } = await examine(part, question, ports);
  const { passages } = retrieval;
  const overview = overviewRequest(
    part.own,
    scope.map(({ document }) => document.title),
  );
  if (overview) return planOverview(overview, scope, passages);
  if (AUTHORSHIP.test(part.own)) {
    const chosen = scope.flatMap(byline);
    if (chosen.length > 0 && scope.length === 1)
      return { status: "answered", confidence: OVERVIEW_CONFIDENCE, chosen, evidence: chosen, passages };
  }
  const ranked = rankSentences(asFollowUp(candidates, part, question.history), SENTENCE_MODEL);
  const evidence = ranked.slice(0, EVIDENCE).map(asEvidence);
  const bySection = (sentences: readonly EvidenceSentence[]): AnswerPlan => ({
    status: "answered",
    confidence: OVERVIEW_CONFIDENCE,
    chosen: sentences,
    evidence,
    passages,
  });
  const steps = stepsAsked(part.own, analysis, scope);
  if (steps.length > 0) return bySection(steps);
  const asked = askedSection(analysis, passages);
  const listed = asked ? listOf(asked) : [];
  if (listed.length > 0) return bySection(listed);
  if (asked && (analysis.kind === "summary" || asksAboutTopic(part.own))) {
    const told = summariseSection(asked.prepared, asked.section);
    if (told.length > 0) return bySection(told);
  }
  const assessed = assess(analysis, retrieval, ranked, subjectOf(scope));
  const assessment = assessed.status === "not_in_document" && isInstruction(part.own) ? outOfScope(assessed) : assessed;
  if (assessment.status === "not_in_document" && asked) {
    const within = ranked.filter(({ passage }) => passage.section === asked.section);
    if (within.length > 0) return { ...bySection(selectSentences(analysis, within)), confidence: SECTION_CONFIDENCE };
  }
  const chosen = assessment.status === "answered" ? selectSentences(analysis, ranked) : [];
  return { ...assessment, chosen, evidence, passages };
}

const OVERVIEWS: Readonly<Record<OverviewRequest, (prepared: PreparedDocument) => EvidenceSentence[]>> = {
  summary: summarise,
  outline,
  message,
};

function planOverview(request: OverviewRequest, scope: readonly PreparedDocument[], passages: readonly ScoredPassage[]): AnswerPlan {
  const [only, another] = scope;
  if (!only || another) {
    const titles = scope.slice(0, 5).map(({ document }) => `“${document.title}”`);
    return {
      ...abstention("needs_clarification", {
        code: "which_document",
        message: `There are ${scope.length} documents; say which one, for example ${titles.join(", ")}.`,
      }),
      passages,
    };
  }
  const chosen = OVERVIEWS[request](only);
  return { status: "answered", confidence: OVERVIEW_CONFIDENCE, chosen, evidence: chosen, passages };
}

/** Parts answered and parts not: answered when all are, partial when some are. */
function combine(plans: readonly AnswerPlan[]): AnswerPlan {
  const [only] = plans;
  if (only && plans.length === 1) return only;
  const answered = plans.filter(({ status }) => status === "answered");
  const missing = plans.filter(({ status }) => status !== "answered");
  const passages = [...new Map(plans.flatMap((plan) => plan.passages).map((passage) => [passage.ordinal, passage])).values()].sort(
    (a, b) => b.score - a.score,
  );
  const shared = {
    passages: passages.slice(0, Math.max(...plans.map((plan) => plan.passages.length))),
    evidence: plans.flatMap(({ evidence }) => evidence.slice(0, EVIDENCE / plans.length)),
    confidence: (answered.length > 0 ? answered : plans).reduce((product, { confidence }) => product * confidence, 1),
  };
  const reason = missing[0]?.reason;
  if (answered.length === 0) return { ...shared, status: "not_in_document", chosen: [], ...(reason ? { reason } : {}) };
  const chosen = inReadingOrder(answered.flatMap((plan) => plan.chosen));
  if (missing.length === 0) return { ...shared, status: "answered", chosen };
  return { ...shared, status: "partial", chosen, reason: { ...(reason as Reason), code: "part_missing" } };
}

/** An order to the service is no question about a document, and nothing of it is repeated. */
function outOfScope({ confidence }: Assessment): Assessment {
  return {
    status: "out_of_scope",
    confidence,
    reason: {
      code: "instruction",
      message: "That is an instruction rather than a question about the documents; only questions are answered here.",
    },
  };
}

function abstention(status: Assessment["status"], reason: Reason): AnswerPlan {
  return { status, confidence: 0, reason, chosen: [], evidence: [], passages: [] };
}

/** "The document does", as the opening of what it does not say. */
function subjectOf(scope: readonly PreparedDocument[]): string {
  return scope.length === 1 ? `“${scope[0]?.document.title}” does` : "The documents do";
}

function requireDocument({ library }: ExaminePorts, id: string): PreparedDocument {
  const prepared = library.document(id);
  if (prepared) return prepared;
  const known = library.documents.slice(0, 10).map((document) => document.id);
  const more = library.documents.length > known.length ? ", …" : "";
  throw new FootnoteError("DOCUMENT_UNKNOWN", `documents: there is no document "${id}"; this index holds ${known.join(", ")}${more}.`);
}
