import type { Reason } from "../core/answer.js";
import type { AnswerKind } from "../language/answer-kinds.js";
import type { QuestionTerm } from "./question-analysis.js";

/** What a document that does not answer fails to give, by the kind of answer asked for. */
const LACKS: Partial<Record<AnswerKind, readonly [one: string, many: string]>> = {
  quantity: ["gives no figure for", "give no figure for"],
  time: ["gives no date for", "give no date for"],
  person: ["names nobody for", "name nobody for"],
  place: ["names no place for", "name no place for"],
  reason: ["gives no reason for", "give no reason for"],
};

/** Several documents, as a sentence begins with them. */
export const MANY = "The documents";

/**
 * Why there is no answer, for the reader.
 * @param subject the documents searched, as a sentence begins with them
 * @param missing what the question asks for and is not found together, in the question's order
 */
export function notFound(subject: string, kind: AnswerKind, missing: readonly QuestionTerm[]): Reason {
  const absent = missing.filter(({ known }) => !known);
  const phrases = asPhrases(absent.length > 0 ? absent : missing);
  const named = listed(phrases.map((phrase) => `“${phrase}”`));
  const isMany = subject === MANY;
  if (missing.length === 0) return { code: "no_evidence", message: `${subject} ${isMany ? "do" : "does"} not say.` };
  if (absent.length > 0) {
    return { code: "unknown_terms", message: `${subject} ${isMany ? "do" : "does"} not mention ${named}.`, missing: phrases };
  }
  const lacks = LACKS[kind];
  const message = lacks
    ? `${subject} ${lacks[isMany ? 1 : 0]} ${named}.`
    : `${subject} ${isMany ? "do" : "does"} not say: ${named} ${phrases.length === 1 ? "is" : "are"} mentioned, but not in this connection.`;
  return { code: "no_evidence", message, missing: phrases };
}

/** Words that stand side by side are one phrase where they are names: "World Cup". */
function asPhrases(terms: readonly QuestionTerm[]): string[] {
  const phrases: string[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { typed, start, isName } of terms) {
    if (isName && start === end + 1) phrases.push(`${phrases.pop()} ${typed}`);
    else phrases.push(typed);
    end = isName ? start + typed.length : Number.NEGATIVE_INFINITY;
  }
  return phrases;
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
