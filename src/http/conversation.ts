import type { Question, Turn } from "../core/answer.js";
import { askRequest, MOST_TURN_CHARACTERS, MOST_TURNS } from "./contract.js";
import { fieldProblem } from "./problem.js";

export interface Conversation {
  readonly question: Question;
  /** What was left out, for whoever asked. */
  readonly notes: readonly string[];
}

/**
 * A conversation as chat clients send it, whole, as a question with its history. Clients cannot be told to send less, so what is too
 * much is left out and noted; the question itself is held to the contract.
 * @throws Problem 422
 */
export function asQuestion(asked: string, earlier: readonly Turn[], more: Pick<Question, "documents" | "generator">): Conversation {
  const said = earlier.filter(({ content }) => content.trim() !== "");
  const history = said.slice(-MOST_TURNS).map(({ role, content }) => ({ role, content: content.slice(-MOST_TURN_CHARACTERS) }));
  const notes = [
    ...(said.length > MOST_TURNS ? [`Only the last ${MOST_TURNS} of ${said.length} earlier turns were read.`] : []),
    ...(said.slice(-MOST_TURNS).some(({ content }) => content.length > MOST_TURN_CHARACTERS)
      ? [`Of an earlier turn only the last ${MOST_TURN_CHARACTERS} characters were read.`]
      : []),
  ];
  const input = { question: asked, history, ...more };
  const parsed = askRequest.safeParse(input);
  if (!parsed.success) throw fieldProblem(parsed.error, input);
  const { question, documents, generator } = parsed.data;
  return {
    question: {
      question,
      history: parsed.data.history ?? [],
      ...(documents ? { documents } : {}),
      ...(generator ? { generator } : {}),
    },
    notes,
  };
}
