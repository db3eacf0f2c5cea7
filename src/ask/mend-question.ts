import type { Question } from "../core/answer.js";
import { otherLanguage, withoutGrammar } from "../language/question-language.js";
import type { ExaminePorts } from "./examine.js";
import { mendSpelling } from "./mend-spelling.js";
import { scopedVocabulary } from "./scoped-vocabulary.js";
import { REACH } from "./standalone-question.js";

/** A question, and the earlier ones it may lean on, as they were most likely meant. */
export function mendQuestion<T extends Question>(question: T, ports: Pick<ExaminePorts, "vocabulary" | "library" | "words">): T {
  const vocabulary = scopedVocabulary(ports.vocabulary, question.documents, ports.library);
  const mend = (text: string) => mendSpelling(text, vocabulary, ports.words);
  let left = REACH;
  const history = question.history
    .toReversed()
    .map((turn) => (turn.role === "user" && left-- > 0 ? { ...turn, content: mend(turn.content) } : turn));
  return { ...question, question: mend(question.question), history: history.reverse() };
}

/**
 * All that is looked up of a question: itself, the earlier ones it may lean on, and the last answer, which may name whom it is
 * about; of one in another language also what is left of it without its grammar.
 */
export function readTexts({ question, history }: Question): string[] {
  const earlier = history.filter(({ role }) => role === "user").slice(-REACH);
  const last = history.findLast(({ role }) => role === "assistant");
  const texts = [question, ...earlier.map(({ content }) => content), ...(last ? [last.content] : [])];
  return texts.flatMap((text) => {
    const language = otherLanguage(text);
    return language ? [text, withoutGrammar(text, language)] : [text];
  });
}
