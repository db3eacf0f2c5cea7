import type { Answer, AnswerEvent } from "../core/answer.js";

/** The answer at the end of the events. */
export async function wholeAnswer(events: AsyncIterable<AnswerEvent>): Promise<Answer> {
  for await (const event of events) if (event.type === "answer-end") return event.answer;
  throw new Error("The stream of events ended without an answer.");
}
