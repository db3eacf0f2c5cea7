import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { englishSplitter } from "../../src/adapters/english-splitter.js";
import type { PreparedDocument } from "../../src/core/document.js";
import type { EvidenceSentence } from "../../src/core/ports.js";
import { parseDocument } from "../../src/ingest/parse-document.js";
import { prepare } from "../../src/ingest/passages.js";
import { type JsonObject, readJsonLines, requiredText, texts } from "../question-sets/json-lines.js";

/** What a judge should do: strike what the cited sentences do not say, keep what they do. */
type Expectation = "strike" | "keep";
/** Rules and weights are tuned on `dev` and `tune`; `test` and `blind`, which nobody who tunes has read, are only reported. */
export const CLAIM_HALVES = ["dev", "tune", "test", "blind"] as const;
export const TUNING_HALVES: readonly ClaimHalf[] = ["dev", "tune"];
export type ClaimHalf = (typeof CLAIM_HALVES)[number];

/** A sentence a model might have written, the sentences it cites, and whether these say it. */
export interface PlantedClaim {
  readonly id: string;
  readonly document: string;
  readonly half: ClaimHalf;
  readonly expect: Expectation;
  /** What was done to the source: "number", "name", … where wrong; "fusion", "paraphrase", … where right. */
  readonly kind: string;
  readonly text: string;
  readonly evidence: readonly EvidenceSentence[];
}

/** The half `blind` has its own file, so that it stays apart from what rules are tuned on. */
const FILES = ["claims.jsonl", "blind.jsonl"];
/** Where the documents that claims are made about lie, below the project's folder. */
const FOLDERS = ["eval/claims/documents", "eval/documents", "training/paraphrase/docs", "corpus"];

/** @throws Error that names the claim whose cited words are not in exactly one sentence of its document */
export async function readClaims(project: string): Promise<PlantedClaim[]> {
  const documents = new Map<string, PreparedDocument>();
  const claims: PlantedClaim[] = [];
  for (const { file, line } of await readLines(project)) {
    const id = requiredText(line, "id", file);
    const document = requiredText(line, "document", file);
    const prepared = documents.get(document) ?? (await readDocument(project, document));
    documents.set(document, prepared);
    const { expect } = line;
    const half = CLAIM_HALVES.find((name) => name === line["half"]);
    if (!half) throw new Error(`${file}: ${id}: "half" is none of ${CLAIM_HALVES.join(", ")}.`);
    if (expect !== "strike" && expect !== "keep") throw new Error(`${file}: ${id}: "expect" is neither strike nor keep.`);
    claims.push({
      id,
      document,
      half,
      expect,
      kind: requiredText(line, "kind", file),
      text: requiredText(line, "claim", file),
      evidence: texts(line["cites"]).map((words) => sentenceWith(prepared, words, id)),
    });
  }
  return claims;
}

async function readLines(project: string): Promise<{ file: string; line: JsonObject }[]> {
  const files = FILES.map((name) => join(project, "eval", "claims", name));
  const read = files.map(async (file) => (await readJsonLines(file)).map((line) => ({ file, line })));
  return (await Promise.all(read)).flat();
}

async function readDocument(project: string, id: string): Promise<PreparedDocument> {
  for (const folder of FOLDERS) {
    const text = await readFile(join(project, folder, `${id}.md`), "utf8").catch(() => undefined);
    if (text !== undefined) return prepare(parseDocument({ name: `${id}.md`, text, sha256: "0".repeat(64) }), englishSplitter());
  }
  throw new Error(`There is no document "${id}" in ${FOLDERS.join(", ")}.`);
}

/** The one sentence that holds the words, as evidence. */
function sentenceWith(prepared: PreparedDocument, words: string, claim: string): EvidenceSentence {
  const { text, sections } = prepared.document;
  const found = prepared.sentences.filter(({ start, end }) => text.slice(start, end).includes(words));
  const [sentence] = found;
  if (!sentence || found.length > 1) throw new Error(`${claim}: ${found.length} sentences hold ${JSON.stringify(words)}.`);
  const { start, end } = sentence;
  const section = sections.findLast((one) => one.start <= start && end <= one.end) ?? sections[0];
  if (!section) throw new Error(`${claim}: the document has no section.`);
  return { prepared, section, start, end, text: text.slice(start, end), score: 1 };
}
