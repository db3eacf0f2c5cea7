import type { Answer } from "../src/core/answer.js";
import type { EvalQuestion } from "./eval-question.js";

/** What of an answer is graded; baselines give no more than this. */
export type Reply = Pick<Answer, "status" | "abstained" | "answer" | "claims" | "citations" | "confidence" | "retrieved">;

/** A question, the reply to it, and the canonical texts the reply's offsets refer to. */
export interface Case {
  readonly question: EvalQuestion;
  readonly reply: Reply;
  readonly textOf: (documentId: string) => string | undefined;
}
