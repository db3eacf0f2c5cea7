import type { Reason } from "../core/answer.js";
import type { EvidenceSentence, ScoredPassage } from "../core/ports.js";
import { contentTerms } from "../language/terms.js";
import { ABSTAINED, type Assessment } from "./assess.js";
import { inReadingOrder } from "./select-sentences.js";

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

/** Parts answered and parts not: answered when all are, partial when some are. */
export function combine(plans: readonly AnswerPlan[]): AnswerPlan {
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

/** Chance of being right from which the best sentence on a further part is quoted: what it is about is found already. */
const LIKELY_ENOUGH = 0.3;

/**
 * The second half of a joint question whose first half is answered needs less: a new sentence with all its own words will do, or
 * a third of a chance that it answers.
 */
export function answerRest(question: string, plan: AnswerPlan, begun: AnswerPlan): AnswerPlan {
  if (plan.status !== "not_in_document") return plan;
  const own = contentTerms(question);
  const told = new Set(begun.chosen.map(({ start }) => start));
  const found = plan.evidence.find(({ start, text }) => {
    const held = new Set(contentTerms(text));
    return !told.has(start) && (plan.confidence >= ABSTAINED * LIKELY_ENOUGH || own.every((term) => held.has(term)));
  });
  if (!found || own.length === 0) return plan;
  const { reason: _, ...rest } = plan;
  return { ...rest, status: "answered", chosen: [found] };
}

/** Sentences beyond which an answer is whole, whatever else it might hold. */
const ENOUGH = 4;
/** Share of what one side alone names that a sentence must hold to speak of that side. */
const SPEAKS_OF = 0.5;

/**
 * An answer to a question about two things, made whole by the best sentence on a side that it leaves out; where the question
 * as a whole has no answer, what its sides have.
 * @param sides the question put for each of the two
 * @param planSide plans the answer to one of them: called only where it can matter, since it costs as much as the whole
 */
export async function coverBoth(
  whole: AnswerPlan,
  sides: readonly string[],
  planSide: (question: string) => Promise<AnswerPlan>,
): Promise<AnswerPlan> {
  if (whole.status === "not_in_document") {
    const plans: AnswerPlan[] = [];
    for (const side of sides) {
      const plan = await planSide(side);
      if (plan.status !== "answered") return whole;
      plans.push(plan);
    }
    return combine(plans);
  }
  if (whole.status !== "answered" || whole.chosen.length >= ENOUGH) return whole;
  const chosen = [...whole.chosen];
  for (const [at, side] of sides.entries()) {
    const others = new Set(sides.filter((_, other) => other !== at).flatMap(contentTerms));
    const own = [...new Set(contentTerms(side))].filter((term) => !others.has(term));
    const speaks = (texts: readonly string[]) => {
      const held = new Set(texts.flatMap(contentTerms));
      return own.filter((term) => held.has(term)).length >= SPEAKS_OF * own.length;
    };
    if (own.length === 0 || speaks(chosen.map(({ text }) => text))) continue;
    const best = (await planSide(side)).evidence[0];
    if (best && speaks([best.text])) chosen.push(best);
  }
  return { ...whole, chosen: inReadingOrder(chosen) };
}
