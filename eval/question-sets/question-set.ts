import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { resolve as absolute, basename, join } from "node:path";
import type { QuestionDraft } from "../eval-question.js";
import { readExternalQuestion } from "./external-format.js";
import { type JsonObject, readJsonLines } from "./json-lines.js";
import { isOwnFormat, readOwnQuestion } from "./own-format.js";

/** Questions and the folders of the documents they are about. */
export interface QuestionSet {
  readonly name: string;
  /** Folders whose files are the documents. */
  readonly documents: readonly string[];
  readonly questions: readonly QuestionDraft[];
  /** Questions per document and answerability that are enough, unless asked for otherwise. */
  readonly sample?: number;
}

/** Sets so large that a sample is the default, with what their makers propose. */
const DEFAULT_SAMPLES: Readonly<Record<string, number>> = { squad2: 10 };

/** The name of the project's own set. */
export const OWN_SET = "own";

/** The project's own questions: `eval/questions/*.jsonl` on `corpus/` and `eval/documents/`. */
export async function readOwnSet(project: string): Promise<QuestionSet> {
  const folder = join(project, "eval", "questions");
  const questions: QuestionDraft[] = [];
  for (const file of await jsonLinesIn(folder)) {
    for (const line of await readJsonLines(file)) questions.push(readOwnQuestion(line, OWN_SET, file));
  }
  return { name: OWN_SET, documents: [join(project, "corpus"), join(project, "eval", "documents")], questions };
}

/** A folder with `questions.jsonl` or `questions/*.jsonl`, and `docs/` or `documents/`; lines in either format. */
export async function readQuestionSet(folder: string): Promise<QuestionSet> {
  const name = basename(absolute(folder));
  const single = join(folder, "questions.jsonl");
  const files = existsSync(single) ? [single] : await jsonLinesIn(join(folder, "questions"));
  if (files.length === 0) throw new Error(`The set "${folder}" has neither questions.jsonl nor questions/*.jsonl.`);
  const documents = [join(folder, "docs"), join(folder, "documents")].filter(existsSync);
  if (documents.length === 0) throw new Error(`The set "${folder}" has no docs or documents folder.`);

  const paragraphs = new Map<string, string>();
  const paragraphFile = join(folder, "paragraphs.jsonl");
  for (const line of existsSync(paragraphFile) ? await readJsonLines(paragraphFile) : []) {
    if (typeof line["text"] === "string") paragraphs.set(`${line["doc"]}\n${line["index"]}`, line["text"]);
  }
  const questions: QuestionDraft[] = [];
  for (const file of files) {
    for (const line of await readJsonLines(file)) {
      if (isDoubtful(line)) continue;
      questions.push(
        isOwnFormat(line)
          ? readOwnQuestion(line, name, file)
          : readExternalQuestion(line, name, file, (document, index) => paragraphs.get(`${document}\n${index}`)),
      );
    }
  }
  const known = DEFAULT_SAMPLES[await declaredName(folder, name)];
  return { name, documents, questions, ...(known === undefined ? {} : { sample: known }) };
}

/** Labelled unanswerable by its makers, but not known to be so for the whole document. */
function isDoubtful(line: JsonObject): boolean {
  return line["answerable"] !== true && line["clean"] === false;
}

async function declaredName(folder: string, otherwise: string): Promise<string> {
  const file = join(folder, "meta.json");
  if (!existsSync(file)) return otherwise;
  const meta: unknown = JSON.parse(await readFile(file, "utf8"));
  const name = meta !== null && typeof meta === "object" ? (meta as { set?: unknown }).set : undefined;
  return typeof name === "string" ? name : otherwise;
}

async function jsonLinesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(folder, name));
}
