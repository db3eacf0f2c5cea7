import type { Reason } from "../core/answer.js";
import type { AnswerKind } from "../language/answer-kinds.js";
import type { QuestionTerm } from "./question-analysis.js";

/** What a document that does not answer fails to give for a name or a year, by the kind of answer asked for. */
const LACKS: Partial<Record<AnswerKind, string>> = {
  quantity: "no figure",
  time: "no date",
  place: "no place",
  reason: "no reason",
};
const SAYS: Partial<Record<AnswerKind, string>> = {
  time: "say when",
  person: "say who",
  place: "say where",
  reason: "say why",
  manner: "say how",
  quantity: "give such a figure",
};

/** Several documents, as a sentence begins with them. */
export const MANY = "The documents";

/**
 * Why there is no answer, for the reader.
 * @param subject the documents searched, as a sentence begins with them
 * @param missing what the question asks for and is not found together, in the question's order
 */
export function notFound(subject: string, kind: AnswerKind, missing: readonly QuestionTerm[]): Reason {
  const isMany = subject === MANY;
  const does = `${subject} ${isMany ? "do" : "does"} not ${SAYS[kind] ?? "say"}`;
  if (missing.length === 0) return { code: "no_evidence", message: `${does}.` };
  const absent = missing.filter(({ known }) => !known);
  const named = absent.length > 0 ? absent : missing;
  const phrases = asPhrases(named);
  const list = listed(phrases.map((phrase) => `“${phrase}”`));
  const code = absent.length > 0 ? "unknown_terms" : "no_evidence";
  const lacks = LACKS[kind];
  if (lacks && named.every(({ isName, isNumber }) => isName || isNumber)) {
    return { code, message: `${subject} ${isMany ? "give" : "gives"} ${lacks} for ${list}.`, missing: phrases };
  }
  if (absent.length > 0 && !SAYS[kind]) {
    return { code, message: `${subject} ${isMany ? "do" : "does"} not mention ${list}.`, missing: phrases };
  }
  const why =
    absent.length > 0
      ? `${isMany ? "they do" : "it does"} not mention ${list}`
      : `${list} ${phrases.length === 1 ? "is" : "are"} mentioned, but not in this connection`;
  return { code, message: `${does}: ${why}.`, missing: phrases };
}

/** Words that stand side by side are one phrase where they are names: "World Cup". */
function asPhrases(terms: readonly QuestionTerm[]): string[] {
  const phrases: string[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { word, start, isName } of terms) {
    if (isName && start === end + 1) phrases.push(`${phrases.pop()} ${word}`);
    else phrases.push(word);
    end = isName ? start + word.length : Number.NEGATIVE_INFINITY;
  }
  return phrases;
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
