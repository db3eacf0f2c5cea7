import type { Question, Reason, Turn } from "../core/answer.js";
import type { OtherLanguage } from "../language/other-language.js";
import { otherLanguage, questionInEnglish, refusal } from "../language/question-language.js";
import { contentTerms } from "../language/terms.js";
import { type AnswerPlan, abstention, answerRest, combine, coverSides, EVIDENCE, hasAnswer, quoted } from "./answer-plan.js";
import { assess } from "./assess.js";
import { conjuncts } from "./conjuncts.js";
import { meansSubject } from "./document-subject.js";
import { type ExaminePorts, examine } from "./examine.js";
import { followUpMove } from "./follow-up-move.js";
import { isInstruction, isOrder } from "./instruction.js";
import { answerMove, lastAnswer } from "./last-answer.js";
import { planOverview } from "./plan-overview.js";
import { rankSentences } from "./rank-sentences.js";
import { MANY } from "./reasons.js";
import { type Scope, scopeOf } from "./scope.js";
import { scopedVocabulary } from "./scoped-vocabulary.js";
import { askedSection } from "./section-answer.js";
import { asEvidence, selectSentences } from "./select-sentences.js";
import type { Candidate } from "./sentence-features.js";
import { sentenceProfile } from "./sentence-profile.js";
import { SENTENCE_MODEL } from "./sentence-weights.js";
import { smallTalk, smallTalkReply } from "./small-talk.js";
import { splitQuestion } from "./split-question.js";
import { type StandaloneQuestion, standaloneQuestion } from "./standalone-question.js";
import { fromSection, readOff } from "./structured-answer.js";

/** Of what stands beside the last answer, or in it. */
const MOVE_CONFIDENCE = 0.7;

export async function planAnswer(question: Question, standalone: StandaloneQuestion, all: ExaminePorts): Promise<AnswerPlan> {
  const scope = scopeOf(question.documents, all.library);
  const ports = { ...all, vocabulary: scopedVocabulary(all.vocabulary, question.documents, all.library) };
  const talk = smallTalk(question.question);
  if (talk) return abstention("out_of_scope", { code: talk, message: smallTalkReply(talk, scope) });
  const move = followUpMove(question.question);
  const last = move && (await lastAnswer(question.history, question, ports.retriever));
  if (move && last) {
    const chosen = answerMove(move, last);
    if (chosen.length > 0) return quoted(chosen, MOVE_CONFIDENCE, last.passages);
  }
  if (standalone.dangling && !(scope.only && meansSubject(question.question, scope.only))) {
    return abstention("needs_clarification", {
      code: "underspecified",
      message: "The question leans on something that was not said; say what or whom it is about.",
    });
  }
  const [first, ...rest] = splitQuestion(standalone.own) as [string, ...string[]];
  const begun = await planSides({ own: first, carried: standalone.carried }, question, scope, ports);
  if (rest.length === 0) return begun;
  const further = await planRest(first, rest, begun, question, scope, ports);
  return combine(answerRest([first, ...rest], [begun, ...further]));
}

/** The further questions of a joint one lean on the first, as far as they lean, as if its answer had been given. */
async function planRest(
  first: string,
  rest: readonly string[],
  begun: AnswerPlan,
  question: Question,
  scope: Scope,
  ports: ExaminePorts,
): Promise<AnswerPlan[]> {
  const told = begun.chosen.map(({ text }) => text).join(" ");
  const asked: Turn[] = [...question.history, { role: "user", content: first }];
  const history: Turn[] = [...asked, { role: "assistant", content: told }];
  const isAboutNothing = begun.status === "not_in_document" && !contentTerms(first).some((term) => ports.vocabulary.holds(term));
  const plans: AnswerPlan[] = [];
  for (const own of rest) {
    const isShort = contentTerms(own).length < STANDS_ALONE;
    const carried = isShort ? first : standaloneQuestion(own, asked).carried;
    // "When was the strike, and who led it?" of documents without any strike.
    if (carried !== "" && isAboutNothing) {
      plans.push(begun);
      continue;
    }
    const leaning = await planSides({ own, carried }, { ...question, history }, scope, ports);
    // What is carried over may stand elsewhere than what is asked now.
    const isFound = leaning.status !== "not_in_document" || carried === "" || isShort;
    const alone = isFound ? leaning : await planSides({ own, carried: "" }, question, scope, ports);
    plans.push(hasAnswer(alone) ? alone : leaning);
  }
  return plans;
}

/** Content words from which a further question may be understood without the first. */
const STANDS_ALONE = 2;

/** A question about several things is looked up for each that its answer leaves out. */
async function planSides(part: Part, question: Question, scope: Scope, ports: ExaminePorts): Promise<AnswerPlan> {
  const whole = await planPart(part, question, scope, ports);
  const sides = conjuncts(part.own);
  if (!sides) return whole;
  return coverSides(whole, sides, (own) => planPart({ own, carried: part.carried }, question, scope, ports));
}

type Part = Pick<StandaloneQuestion, "own" | "carried">;

async function planPart(part: Part, question: Question, scope: Scope, ports: ExaminePorts): Promise<AnswerPlan> {
  const plan = await planOwn(part, question, scope, ports);
  if (plan.status !== "not_in_document") return plan;
  const language = otherLanguage(part.own);
  if (!language) return plan;
  const isHeld = (term: string) => ports.vocabulary.holds(term);
  const isForeign = !contentTerms(questionInEnglish(part.own, language, isHeld)).some(isHeld);
  return inLanguage(plan, language, isForeign);
}

/** A refusal in the reader's own language: one in another would be no answer to them. */
function inLanguage(plan: AnswerPlan, language: OtherLanguage, isForeign: boolean): AnswerPlan {
  if (!plan.reason) return plan;
  return { ...plan, reason: { ...plan.reason, message: refusal(language, isForeign) } };
}

async function planOwn(part: Part, question: Question, scope: Scope, ports: ExaminePorts): Promise<AnswerPlan> {
  const { analysis, retrieval, candidates } = await examine(part, question, ports);
  const { passages } = retrieval;
  const overview = planOverview(part.own, scope, passages);
  if (overview) return overview;
  if (isOrder(part.own)) return { ...abstention("out_of_scope", INSTRUCTION), passages };
  const ranked = rankSentences(
    candidates.filter((one) => states(one, part.own)),
    SENTENCE_MODEL,
  );
  const evidence = ranked.slice(0, EVIDENCE).map(asEvidence);
  const found = { own: part.own, analysis, ranked, passages, asked: askedSection(analysis, passages), only: scope.only };
  const structured = readOff(found);
  if (structured) return { status: "answered", ...structured, evidence, passages };
  const assessed = assess(analysis, retrieval, ranked, subjectOf(scope));
  if (assessed.status === "not_in_document" && isInstruction(part.own)) {
    return { status: "out_of_scope", confidence: assessed.confidence, reason: INSTRUCTION, chosen: [], evidence, passages };
  }
  const told = assessed.status === "not_in_document" ? fromSection(found) : undefined;
  if (told) return { status: "answered", ...told, evidence, passages };
  const chosen = assessed.status === "answered" ? selectSentences(analysis, ranked) : [];
  return { ...assessed, chosen, evidence, passages };
}

/** The head of a table says what its rows hold, and a kicker what the document is called: nothing else is answered by them. */
function states({ profile: { block }, passage: { prepared }, sentence }: Candidate, question: string): boolean {
  if (block === "kicker") return ASKS_NAME.test(question);
  return block !== "tableRow" || (sentence > 0 && sentenceProfile(prepared, sentence - 1).block === "tableRow");
}

/** Asks what the document is called. */
const ASKS_NAME = /\b(?:titled?|headline|heading|kicker|sub-?title|strap-?line|tag-?line|slogan|called)\b/i;

/** An order to the service is no question about a document, and nothing of it is repeated. */
const INSTRUCTION: Reason = {
  code: "instruction",
  message: "That is an instruction rather than a question about the documents; only questions are answered here.",
};

/** Who it is that does not say. */
function subjectOf({ size, titles }: Scope): string {
  return size === 1 ? `“${titles[0]}”` : MANY;
}
