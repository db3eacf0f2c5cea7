import type { AnswerStatus, Turn } from "../src/core/answer.js";
import type { Span } from "../src/core/document.js";

/** Text an answer should rest on, wherever its document holds it: a repeated sentence has several places. */
export interface GoldSpan {
  readonly text: string;
  /** At least one, in document order. */
  readonly places: readonly Span[];
}

/** What the words of an answer are compared with. */
export type AnswerKey =
  /** Every fact must be there, each in one of its wordings. */
  | { readonly form: "facts"; readonly facts: readonly (readonly string[])[] }
  /** Short spans of the document, of which one must be there. */
  | { readonly form: "spans"; readonly spans: readonly string[] }
  /** Long references, of which one must be recalled to at least `enough` (0..1) of its words. */
  | { readonly form: "references"; readonly references: readonly string[]; readonly enough: number }
  /** Nothing but the gold spans to compare with. */
  | { readonly form: "none" };

export type Half = "fit" | "test";

/** A question with all that is needed to grade a reply to it. */
export interface EvalQuestion {
  /** Unique within its set. */
  readonly id: string;
  readonly set: string;
  /** Id of the one document it is asked about. */
  readonly document: string;
  /** Sets made by others have no halves. */
  readonly half?: Half;
  readonly kind: string;
  /** BCP 47 tag of the question. */
  readonly language: string;
  readonly question: string;
  readonly history: readonly Turn[];
  readonly answerable: boolean;
  /** The gold evidence first, then sets that answer equally well; of one set, every span is needed. */
  readonly goldSets: readonly (readonly GoldSpan[])[];
  readonly key: AnswerKey;
  /** Texts the best sentence of an answer is compared with. */
  readonly answers: readonly string[];
  /** Acceptable statuses. */
  readonly expect: readonly AnswerStatus[];
  /** What no reply may contain, in any case. */
  readonly mustNot: readonly string[];
  /** Id of the same question spelt correctly. */
  readonly twin?: string;
  /** Id of a question that looks like it; the document answers one of the two. */
  readonly lookAlike?: string;
  /** What the question wrongly assumes. */
  readonly premise?: string;
}

/** As read from a file: gold is still quotes, not yet found in the document. */
export interface QuestionDraft extends Omit<EvalQuestion, "goldSets" | "key"> {
  readonly goldQuotes: readonly (readonly string[])[];
  readonly key: AnswerKey;
}

const ABSTENTIONS: ReadonlySet<AnswerStatus> = new Set(["not_in_document", "out_of_scope", "needs_clarification"]);

export function mayAnswer(question: Pick<EvalQuestion, "expect">): boolean {
  return question.expect.some((status) => !ABSTENTIONS.has(status));
}

export function mayAbstain(question: Pick<EvalQuestion, "expect">): boolean {
  return question.expect.some((status) => ABSTENTIONS.has(status));
}
