import type { Answer, AnswerEvent } from "../../src/core/answer.js";

/**
 * Folds the events of one question into its answer, as a client of the stream does, and refuses a stream whose deltas and
 * claims do not add up to the answer at its end: what is graded is what readers see.
 */
export async function foldEvents(events: AsyncIterable<AnswerEvent>): Promise<Answer> {
  let text = "";
  const claims: unknown[] = [];
  const citations: unknown[] = [];
  let answer: Answer | undefined;
  for await (const event of events) {
    if (event.type === "text-delta") text += event.text;
    if (event.type === "claim") {
      claims.push(event.claim);
      citations.push(...event.citations);
    }
    if (event.type === "answer-end") answer = event.answer;
  }
  if (!answer) throw new Error("The stream ended without an answer.");
  if (text !== answer.answer) throw new Error("The streamed text is not the answer's.");
  if (JSON.stringify(claims) !== JSON.stringify(answer.claims)) throw new Error("The streamed claims are not the answer's.");
  if (JSON.stringify(citations) !== JSON.stringify(answer.citations)) throw new Error("The streamed citations are not the answer's.");
  return answer;
}
