import type { Reason } from "../core/answer.js";
import type { EvidenceSentence, ScoredPassage } from "../core/ports.js";
import { answerKind, bearsAnswer } from "../language/answer-kinds.js";
import { relatedNames } from "../language/related-names.js";
import { contentTerms, normalise, tokenize } from "../language/terms.js";
import { ABSTAINED, type Assessment } from "./assess.js";
import type { Conjuncts } from "./conjuncts.js";
import { quoteSentence } from "./overview.js";
import { nextInParagraph } from "./paragraph.js";
import { inReadingOrder } from "./select-sentences.js";
import { placeOf } from "./sentence-place.js";
import { sentenceProfile } from "./sentence-profile.js";
import { isBare } from "./split-question.js";

/** What to say, and on what grounds, before a generator says it. */
export interface AnswerPlan extends Assessment {
  /** What a quoting answer quotes, in reading order; empty with an abstention. */
  readonly chosen: readonly EvidenceSentence[];
  /** The best sentences, best first. */
  readonly evidence: readonly EvidenceSentence[];
  readonly passages: readonly ScoredPassage[];
}

/** Sentences a generator may draw on. */
export const EVIDENCE = 16;

/** Nothing said, and why. */
export function abstention(status: Assessment["status"], reason: Reason): AnswerPlan {
  return { status, confidence: 0, reason, chosen: [], evidence: [], passages: [] };
}

/** What needs no other evidence than what is quoted. */
export function quoted(chosen: readonly EvidenceSentence[], confidence: number, passages: readonly ScoredPassage[]): AnswerPlan {
  return { status: "answered", confidence, chosen, evidence: chosen, passages };
}

export function hasAnswer({ status }: Pick<AnswerPlan, "status">): boolean {
  return status === "answered" || status === "partial";
}

/** Parts answered and parts not: answered when all are, partial when some are or one is in part. */
export function combine(plans: readonly AnswerPlan[]): AnswerPlan {
  const [only] = plans;
  if (only && plans.length === 1) return only;
  const answered = plans.filter(hasAnswer);
  const passages = [...new Map(plans.flatMap((plan) => plan.passages).map((passage) => [passage.ordinal, passage])).values()].sort(
    (a, b) => b.score - a.score,
  );
  const shared = {
    passages: passages.slice(0, Math.max(...plans.map((plan) => plan.passages.length))),
    evidence: plans.flatMap(({ evidence }) => evidence.slice(0, EVIDENCE / plans.length)),
    confidence: (answered.length > 0 ? answered : plans).reduce((product, { confidence }) => product * confidence, 1),
  };
  const reason = plans.find(({ status }) => status !== "answered")?.reason;
  if (answered.length === 0) return { ...shared, status: plans[0]?.status ?? "not_in_document", chosen: [], ...(reason ? { reason } : {}) };
  const chosen = inReadingOrder(answered.flatMap((plan) => plan.chosen));
  if (plans.every(({ status }) => status === "answered")) return { ...shared, status: "answered", chosen };
  return { ...shared, status: "partial", chosen, ...(reason ? { reason: { ...reason, code: "part_missing" } } : {}) };
}

/**
 * Odds of answering from which a further part is answered: of what is asked together the documents mostly hold all or nothing, so
 * that answering is twice as likely once a part is answered.
 */
const LIKELY_ENOUGH = 1 / 2;

/**
 * The parts of a joint question of which one is answered; the others need less then: the sentence that goes on from what the part
 * before quotes, a new sentence with all their own words, or lower odds. Where one only asks "and why?", what the others found may
 * say so already.
 */
export function answerRest(questions: readonly string[], plans: readonly AnswerPlan[]): AnswerPlan[] {
  const told = plans.filter(hasAnswer).flatMap(({ chosen }) => chosen);
  if (told.length === 0) return [...plans];
  const known = new Set(told.map(placeOf));
  return plans.map((plan, at) => {
    const question = questions[at] as string;
    const others = told.filter((sentence) => !plan.chosen.includes(sentence));
    if (isBare(question) && bears(question, others))
      return { ...withoutReason(plan), status: "answered", chosen: [], evidence: [], confidence: 1 };
    const before = plans[at - 1];
    const last = before && hasAnswer(before) ? before.chosen.at(-1) : undefined;
    const next = last && goingOn(last);
    if (plan.status === "not_in_document") return next ? answeredBy(plan, next) : answerMore(question, plan, known);
    const isSame = last !== undefined && plan.chosen.every(({ prepared, start }) => prepared === last.prepared && start <= last.start);
    return next && isSame ? { ...plan, chosen: [...plan.chosen, next] } : plan;
  });
}

const LEANS = /\b(?:he|she|it|they|him|her|them|his|its|their|such|these|those)\b/i;
/** Words in which a sentence says that it goes on from the one before. */
const OPENING = 8;

/** The sentence after one, in its paragraph, where it points back at it. */
function goingOn({ prepared, start }: EvidenceSentence): EvidenceSentence | undefined {
  const at = prepared.sentences.findIndex((sentence) => sentence.start === start);
  const next = nextInParagraph(prepared, at);
  if (next === undefined) return undefined;
  const { text, pointsBack } = sentenceProfile(prepared, next);
  return pointsBack || LEANS.test(text.split(" ", OPENING).join(" ")) ? quoteSentence(prepared, next) : undefined;
}

function answerMore(question: string, plan: AnswerPlan, told: ReadonlySet<string>): AnswerPlan {
  const own = contentTerms(question);
  const isLikely = (plan.odds ?? 0) >= LIKELY_ENOUGH;
  const found = plan.evidence.find((sentence) => {
    const held = new Set(contentTerms(sentence.text));
    return !told.has(placeOf(sentence)) && (isLikely || (own.length > 0 && own.every((term) => held.has(term))));
  });
  return found ? answeredBy(plan, found) : plan;
}

function bears(question: string, sentences: readonly EvidenceSentence[]): boolean {
  const kind = answerKind(question);
  return sentences.some(({ text }) => bearsAnswer(kind, text, new Set()) === 1);
}

/** An abstention turned into the answer that it held back. */
function answeredBy(plan: AnswerPlan, found: EvidenceSentence): AnswerPlan {
  return { ...withoutReason(plan), status: "answered", confidence: plan.confidence / ABSTAINED, chosen: [found] };
}

function withoutReason({ reason: _, ...plan }: AnswerPlan): AnswerPlan {
  return plan;
}

/** Sentences beyond which an answer is whole, whatever else it might hold. */
const ENOUGH = 4;
/** Share of what one side alone names that a sentence must hold to speak of that side. */
const SPEAKS_OF = 0.5;
/** Places down a side's ranking in which a sentence that speaks of it is looked for. */
const PLACES = 4;

/**
 * An answer to a question about several things, made whole by the best sentence on each that it leaves out, and partial where the
 * documents do not have the thing; where the question as a whole has no answer, what is found of each. Of a choice one is enough.
 * @param planSide plans the answer to one of the sides: called only where it can matter, since it costs as much as the whole
 */
export async function coverSides(
  whole: AnswerPlan,
  { sides, isChoice }: Conjuncts,
  planSide: (question: string) => Promise<AnswerPlan>,
): Promise<AnswerPlan> {
  if (whole.status !== "answered" && whole.status !== "not_in_document") return whole;
  const names = ownTerms(sides);
  if (whole.status === "not_in_document") {
    const plans: AnswerPlan[] = [];
    for (const side of sides) plans.push(await planSide(side));
    const answered = plans.filter(({ status }) => status === "answered");
    if (answered.length === 0) return isChoice ? whole : likelySides(whole, plans, names);
    const told = answered.flatMap(({ chosen }) => chosen);
    const isOpen = (plan: AnswerPlan, own: readonly Name[]) => plan.status !== "answered" && !isChoice && !speaks(own, told);
    return combine(
      plans.flatMap((plan, at) =>
        plan.status === "answered" ? [plan] : isOpen(plan, names[at] ?? []) ? [answerSide(plan, names[at] ?? [])] : [],
      ),
    );
  }
  if (whole.chosen.length >= ENOUGH) return whole;
  const chosen = [...whole.chosen];
  const open = sides.flatMap((side, at) => {
    const own = names[at] ?? [];
    return own.length === 0 || speaks(own, chosen) ? [] : [{ side, own }];
  });
  let missing: Reason | undefined;
  for (const { side, own } of open) {
    const plan = await planSide(side);
    const told = new Set(chosen.map(placeOf));
    const best = plan.evidence.slice(0, PLACES).find((one) => !told.has(placeOf(one)) && speaks(own, [one]));
    if (best) chosen.push(best);
    else if (!isChoice && open.length < sides.length && plan.status === "not_in_document" && !speaks(own, plan.evidence, 0))
      missing = plan.reason;
  }
  const covered = { ...whole, chosen: inReadingOrder(chosen) };
  return missing ? { ...covered, status: "partial", reason: { ...missing, code: "part_missing" } } : covered;
}

/** Of sides none of which is sure, each in the sentence that names it whole, where all of them are likely. */
function likelySides(whole: AnswerPlan, plans: readonly AnswerPlan[], names: readonly (readonly Name[])[]): AnswerPlan {
  const likely = plans.map((plan, at) => ((plan.odds ?? 0) >= LIKELY_ENOUGH ? answerSide(plan, names[at] ?? []) : plan));
  return likely.every(({ status }) => status === "answered") ? combine(likely) : whole;
}

/** A word of a side's own, in each of the forms that name the same. */
type Name = readonly string[];

/** Of each side the words that no other has. */
function ownTerms(sides: readonly string[]): Name[][] {
  return sides.map((side, at) => {
    const others = new Set(sides.filter((_, other) => other !== at).flatMap(contentTerms));
    const own = tokenize(side).filter(({ stop, term }) => !stop && !others.has(term));
    return own.map(({ term, text }) => (/^\p{Lu}/u.test(text) ? [term, ...relatedNames(text).map(normalise)] : [term]));
  });
}

/** Whether sentences together hold any of the words, and at least a share of them. */
function speaks(own: readonly Name[], sentences: readonly EvidenceSentence[], share = SPEAKS_OF): boolean {
  const held = new Set(sentences.flatMap(({ text }) => contentTerms(text)));
  const found = own.filter((name) => name.some((term) => held.has(term))).length;
  return found > 0 && found >= share * own.length;
}

/** A side beside one that is answered needs less: a sentence near the top that names it whole. */
function answerSide(plan: AnswerPlan, own: readonly Name[]): AnswerPlan {
  if (plan.status !== "not_in_document") return plan;
  const found = plan.evidence.slice(0, PLACES).find((one) => speaks(own, [one], 1));
  return found ? answeredBy(plan, found) : plan;
}
