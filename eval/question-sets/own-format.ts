import type { AnswerStatus } from "../../src/core/answer.js";
import type { QuestionDraft } from "../eval-question.js";
import { readHistory } from "./history.js";
import { type JsonObject, requiredText, text, texts } from "./json-lines.js";

const STATUSES: ReadonlySet<string> = new Set<AnswerStatus>([
  "answered",
  "partial",
  "not_in_document",
  "out_of_scope",
  "needs_clarification",
]);

/** Whether a line is in the project's own format, which lists gold sentences and acceptable statuses. */
export function isOwnFormat(line: JsonObject): boolean {
  return Array.isArray(line["evidence"]) && Array.isArray(line["expect"]);
}

/** Reads a line of the project's own format; `eval/questions/README.md` describes it. */
export function readOwnQuestion(line: JsonObject, set: string, file: string): QuestionDraft {
  const id = requiredText(line, "id", file);
  const evidence = quotes(line["evidence"]);
  const alternatives = Array.isArray(line["alternatives"]) ? line["alternatives"].map(texts) : [];
  const expect = texts(line["expect"]).filter((status): status is AnswerStatus => STATUSES.has(status));
  if (expect.length === 0) throw new Error(`${file}: the question "${id}" expects no known status.`);
  const half = line["half"];
  const twin = text(line["twin"]);
  const lookAlike = text(line["lookAlike"]);
  const premise = text(line["premise"]);
  const goldQuotes = [evidence, ...alternatives].filter((set) => set.length > 0);
  return {
    id,
    set,
    document: requiredText(line, "doc", file),
    ...(half === "fit" || half === "test" ? { half } : {}),
    kind: text(line["kind"]) ?? "other",
    language: text(line["language"]) ?? "en",
    question: requiredText(line, "question", file),
    history: readHistory(line["history"]),
    answerable: line["answerable"] === true,
    goldQuotes,
    key: { form: "facts", facts: facts(line["keyFacts"]) },
    answers: goldQuotes.flat(),
    expect,
    mustNot: texts(line["mustNot"]),
    ...(twin === undefined ? {} : { twin }),
    ...(lookAlike === undefined ? {} : { lookAlike }),
    ...(premise === undefined ? {} : { premise }),
  };
}

function quotes(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const quote = item !== null && typeof item === "object" ? text((item as { quote?: unknown }).quote) : undefined;
    return quote === undefined ? [] : [quote];
  });
}

function facts(value: unknown): string[][] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown) => (Array.isArray(item) ? texts(item) : texts([item]))).filter((wordings) => wordings.length > 0);
}
