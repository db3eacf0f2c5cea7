import type { Case } from "../reply.js";

/**
 * Status accuracy, 0 or 1: the reply's status is one the question accepts.
 *
 * Does not catch wrong answers: "answered" is the right status of a wrong answer too. Unlike the abstention metrics it
 * tells one kind of abstention from another.
 */
export function statusAccepted({ question, reply }: Case): number {
  return question.expect.includes(reply.status) ? 1 : 0;
}
