import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { foldEvents } from "../../eval/service/fold-events.js";
import type { Service } from "../../src/node/open-service.js";
import { memoryService } from "../fakes/memory-service.js";
import { expectInvariants } from "../http/answer-invariants.js";
import { CORPUS, ROOT } from "../paths.js";
import { ODD_DOCUMENTS } from "./odd-documents.js";
import { oddRequest } from "./odd-questions.js";

/** `npm run fuzz` asks ten thousand. */
const RUNS = Number(process.env["FOOTNOTE_FUZZ"] ?? 300);
const SEED = Number(process.env["FOOTNOTE_FUZZ_SEED"] ?? 4711);

let service: Service;
let real: string[];

beforeAll(async () => {
  service = await memoryService({ ...ODD_DOCUMENTS, "the-chinese-way.md": await readFile(join(CORPUS, "the-chinese-way.md"), "utf8") });
  const lines = await readFile(join(ROOT, "eval", "questions", "the-chinese-way.jsonl"), "utf8");
  real = lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { half: string; question: string })
    .filter(({ half }) => half === "fit")
    .map(({ question }) => question);
});

describe("Whatever is asked, of whatever documents, after whatever was said", () => {
  it(
    "the answer keeps every promise of the contract, and every quote is verbatim",
    async () => {
      const { documents } = service.library;
      const texts = documents.map(({ text }) => text);
      const request = oddRequest(
        texts,
        real,
        documents.map(({ id }) => id),
      );
      const statuses = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(request, async (question) => {
          const answer = await foldEvents(service.ask(question));
          expectInvariants(answer, documents);
          expect(answer.question).toBe(question.question);
          for (const { document } of answer.citations) expect(question.documents ?? [document.id]).toContain(document.id);
          expect(answer.confidence >= 0 && answer.confidence <= 1).toBe(true);
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
      // Questions that were all refused would have proven nothing of the answers.
      expect(statuses.get("answered") ?? 0).toBeGreaterThan(RUNS / 20);
      expect(statuses.get("not_in_document") ?? 0).toBeGreaterThan(RUNS / 20);
      if (process.env["FOOTNOTE_FUZZ"])
        process.stderr.write(`${RUNS} questions, seed ${SEED}: ${JSON.stringify(Object.fromEntries(statuses))}\n`);
    },
    RUNS * 200 + 60_000,
  );
});
