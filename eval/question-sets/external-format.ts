import { ENOUGH_OF_EVIDENCE, ENOUGH_OF_REFERENCE } from "../enough.js";
import type { AnswerKey, QuestionDraft } from "../eval-question.js";
import { readHistory } from "./history.js";
import { type JsonObject, requiredText, text, texts } from "./json-lines.js";

/** The text of a document's paragraph by its index. */
export type Paragraphs = (document: string, index: number) => string | undefined;

/**
 * Reads a line of the format of sets made by others: short or long `answers`, and evidence by sentence or paragraph. Gold
 * sentences are preferred to gold paragraphs where a line has both.
 */
export function readExternalQuestion(line: JsonObject, set: string, file: string, paragraphs: Paragraphs): QuestionDraft {
  const document = requiredText(line, "doc", file);
  const answerable = line["answerable"] === true;
  const sentences = texts(line["evidence_sentences"]);
  const indices = [line["evidence_paragraphs"] ?? line["evidence_paragraph"]].flat().filter((index) => typeof index === "number");
  const gold = sentences.length > 0 ? sentences : indices.flatMap((index) => paragraphs(document, index) ?? []);
  const answers = texts(line["answers"]);
  return {
    id: requiredText(line, "id", file),
    set,
    document,
    kind: text(line["kind"]) ?? (answerable ? "answerable" : "unanswerable"),
    language: text(line["language"]) ?? "en",
    question: requiredText(line, "question", file),
    history: readHistory(line["history"]),
    answerable,
    goldQuotes: answerable && gold.length > 0 ? [gold] : [],
    key: answerKey(answers, sentences, text(line["reference"])),
    answers: sentences.length > 0 ? [...sentences, ...answers] : answers,
    expect: answerable ? ["answered", "partial"] : ["not_in_document", "out_of_scope", "needs_clarification"],
    mustNot: [],
  };
}

function answerKey(answers: readonly string[], sentences: readonly string[], reference: string | undefined): AnswerKey {
  if (sentences.length > 0) return { form: "references", references: [sentences.join(" ")], enough: ENOUGH_OF_EVIDENCE };
  if (reference !== undefined) return { form: "references", references: [reference], enough: ENOUGH_OF_REFERENCE };
  if (answers.length > 0) return { form: "spans", spans: answers };
  return { form: "none" };
}
