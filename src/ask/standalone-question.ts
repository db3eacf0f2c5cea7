import type { Turn } from "../core/answer.js";
import { tokenize } from "../language/terms.js";

export interface StandaloneQuestion {
  /** The question with what it leaves unsaid. */
  readonly text: string;
  /** It leans on something said before, and nothing was. */
  readonly dangling: boolean;
}

const LEANING = /\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|there|then|the (?:former|latter|same|other one)|one|ones|so)\b/i;
/** "this article" and its like point at the document, not at an earlier turn. */
const POINTS_AT_DOCUMENT = /\b(?:this|that|the|it)\b(?= (?:article|document|text|page|paper|report|piece|author|story|manual))/gi;
/** "it" that points nowhere: "is it true that", "how long does it take". */
const EMPTY_SUBJECT = /\b(?:is|was|would|does|did|will) it (?:true|possible|likely|safe|necessary|take|cost|mean|matter|rain)\b|\bthere (?:is|are|was|were|any|a)\b|\b(?:is|are|was|were) there\b|\bthat (?:the|a|an|is|are|was|were|has|have|can|will|would|could)\b/gi;
const ELLIPSIS = /^(?:and|but|or|so|also|then|what about|how about|what else|anything else|why|why not|how so|how come|how|when|where|who|which one|really|more|tell me more|go on|for example|such as)\b/i;
const SHORT = 3;

/** Folds earlier turns into a question that leans on them. */
export function standaloneQuestion(question: string, history: readonly Turn[]): StandaloneQuestion {
  const earlier = history.filter((turn) => turn.role === "user").map((turn) => turn.content.trim());
  const previous = earlier.at(-1);
  const plain = question.replace(POINTS_AT_DOCUMENT, "").replace(EMPTY_SUBJECT, "");
  const contentWords = tokenize(question).filter((token) => !token.stop).length;
  const elliptical = ELLIPSIS.test(question.trim()) && contentWords <= SHORT;
  const points = LEANING.test(plain);
  if (previous === undefined || previous === "") {
    return { text: question, dangling: contentWords === 0 || (points && contentWords < SHORT) };
  }
  if (!elliptical && !points && contentWords > 1) return { text: question, dangling: false };
  return { text: `${topic(previous, earlier.slice(0, -1))} ${question}`, dangling: false };
}

/** The last question that stood on its own, and what has been added to it since. */
function topic(previous: string, before: readonly string[]): string {
  const leans = ELLIPSIS.test(previous) || LEANING.test(previous.replace(POINTS_AT_DOCUMENT, "").replace(EMPTY_SUBJECT, ""));
  const older = before.at(-1);
  const text = /[?.!]$/.test(previous) ? previous : `${previous}?`;
  return leans && older ? `${topic(older, before.slice(0, -1))} ${text}` : text;
}
