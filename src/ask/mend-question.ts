import type { Question, Turn } from "../core/answer.js";
import { otherLanguage, questionInEnglish } from "../language/question-language.js";
import { bareQuestion } from "../language/turns-of-speech.js";
import type { ExaminePorts } from "./examine.js";
import { mendSpelling } from "./mend-spelling.js";
import { scopedVocabulary } from "./scoped-vocabulary.js";
import { EARLIER_QUESTIONS, isAsked, lastSaid } from "./standalone-question.js";

/**
 * A question, and the earlier ones it may lean on, as they were most likely meant: spelling mended, and without what is said around
 * them. A change of subject leaves behind what was said before it.
 */
export function mendQuestion<T extends Question>(question: T, ports: Pick<ExaminePorts, "vocabulary" | "library" | "words">): T {
  const vocabulary = scopedVocabulary(ports.vocabulary, question.documents, ports.library);
  const read = (text: string) => bareQuestion(mendSpelling(text, vocabulary, ports.words));
  const { text, changesSubject } = read(question.question);
  const history: Turn[] = [];
  let left = EARLIER_QUESTIONS;
  for (const turn of changesSubject ? [] : question.history.toReversed()) {
    if (!isAsked(turn) || left === 0) {
      history.unshift(turn);
      continue;
    }
    left--;
    const earlier = read(turn.content);
    history.unshift({ ...turn, content: earlier.text });
    if (earlier.changesSubject) break;
  }
  return { ...question, question: text, history };
}

/**
 * All that is looked up of a question: itself, the earlier ones it may lean on, and the last answer, which may name whom it is
 * about; of one in another language also what is left of it without its grammar.
 */
export function readTexts({ question, history }: Question): string[] {
  const earlier = history.filter(isAsked).slice(-EARLIER_QUESTIONS);
  const texts = [question, ...earlier.map(({ content }) => content), lastSaid(history)].filter((text) => text !== "");
  return texts.flatMap((text) => {
    const language = otherLanguage(text);
    return language ? [text, questionInEnglish(text, language, () => true)] : [text];
  });
}
