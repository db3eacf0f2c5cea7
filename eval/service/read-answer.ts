import type { Answer } from "../../src/core/answer.js";

const STATUSES = ["answered", "partial", "not_in_document", "out_of_scope", "needs_clarification"];

/** Refuses a body that grading would misread; what is only wrong is left to the metrics. */
export function readAnswer(body: unknown): Answer {
  const answer = object(body, "the answer");
  if (!STATUSES.includes(String(answer["status"])))
    throw new Error(`The status ${JSON.stringify(answer["status"])} is none of the contract's.`);
  need(typeof answer["answer"] === "string", "answer", "a string");
  need(typeof answer["abstained"] === "boolean", "abstained", "a boolean");
  const { confidence } = answer as { confidence?: unknown };
  need(typeof confidence === "number" && confidence >= 0 && confidence <= 1, "confidence", "a number from 0 to 1");
  for (const claim of list(answer["claims"], "claims")) {
    need(
      Number.isInteger(claim["start"]) && Number.isInteger(claim["end"]) && typeof claim["text"] === "string",
      "claims",
      "spans with text",
    );
    need(Array.isArray(claim["citations"]), "claims", "lists of citations");
  }
  for (const citation of list(answer["citations"], "citations")) {
    need(
      Number.isInteger(citation["start"]) && Number.isInteger(citation["end"]) && typeof citation["quote"] === "string",
      "citations",
      "spans with a quote",
    );
    need(typeof object(citation["document"], "a citation's document")["id"] === "string", "citations", "of a document with an id");
  }
  for (const passage of list(answer["retrieved"], "retrieved")) {
    need(Number.isInteger(passage["start"]) && Number.isInteger(passage["end"]), "retrieved", "spans");
  }
  return body as Answer;
}

type JsonObject = Readonly<Record<string, unknown>>;

function object(value: unknown, what: string): JsonObject {
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw new Error(`${what} is not an object.`);
  return value as JsonObject;
}

function list(value: unknown, field: string): JsonObject[] {
  if (!Array.isArray(value)) throw new Error(`The answer's "${field}" is not a list.`);
  return value.map((item: unknown) => object(item, `An item of "${field}"`));
}

function need(holds: boolean, field: string, what: string): void {
  if (!holds) throw new Error(`The answer's "${field}" is not ${what}.`);
}
