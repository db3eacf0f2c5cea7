import type { EvalQuestion } from "../eval-question.js";
import type { Reply } from "../reply.js";
import type { GradedService, ServedDocument } from "../service/graded-service.js";

/** What a question is worth without the service: graded in the same run, by the same metrics. */
export interface Baseline {
  readonly name: string;
  /** One line for the report: what it does, with its threshold. */
  readonly description: string;
  /** Undefined where the service does not give what the baseline needs. */
  reply(question: EvalQuestion, document: ServedDocument, service: GradedService): Promise<Reply | undefined>;
}
