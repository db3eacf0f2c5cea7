import { cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/core/answer.js";
import { BUNDLED_MODEL } from "../../../src/node/embedding-models.js";
import { ingestFolder } from "../../../src/node/ingest-folder.js";
import { openService } from "../../../src/node/open-service.js";
import { ingestStore } from "../../../src/node/postgres/ingest-store.js";
import { openStoreService } from "../../../src/node/postgres/store-service.js";
import { wholeAnswer } from "../../fakes/held-service.js";
import { CORPUS, MODEL_CACHE, MODELS, ROOT } from "../../paths.js";
import { emptied, type TestDatabase } from "../../store-database.js";
import { temporaryFolder } from "../../temporary-folder.js";

/** Questions asked of both: a part of those there are. */
const QUESTIONS = 300;

/** The store answers as the index in a folder does. */
export function sameAnswers(where: string, store: () => TestDatabase): void {
  describe(`a store on ${where}`, () => {
    it(`answers ${QUESTIONS} questions over all documents with the status, citations and confidence of the index in a folder`, async () => {
      const corpus = await temporaryFolder();
      for (const folder of [CORPUS, join(ROOT, "eval", "documents")]) await cp(folder, corpus, { recursive: true });
      const index = await temporaryFolder();
      const options = { corpus, model: BUNDLED_MODEL, models: MODELS, modelCache: MODEL_CACHE };
      await ingestFolder({ ...options, index });
      await emptied(store().database);
      await ingestStore({ ...options, database: store().database });
      const [byFile, byStore] = await Promise.all([
        openService({ ...options, index }),
        openStoreService({ ...options, database: store().database, timeoutMs: 20_000 }),
      ]);
      const differences: unknown[] = [];
      for (const [at, question] of (await someQuestions()).entries()) {
        // Every fourth is put to two documents by name.
        const documents = at % 4 === 3 ? { documents: ["heat-pump-manual", "the-chinese-way"] } : {};
        const asked = { question, history: [], ...documents };
        const [left, right] = [await wholeAnswer(byFile.ask(asked)), await wholeAnswer(byStore.ask(asked))];
        if (JSON.stringify(essence(left)) !== JSON.stringify(essence(right)) || Math.abs(left.confidence - right.confidence) > 1e-6)
          differences.push({ question, left: essence(left), right: essence(right), confidence: [left.confidence, right.confidence] });
      }
      expect(differences).toEqual([]);
    }, 180_000);
  });
}

function essence({ status, answer, citations, reason }: Answer) {
  return { status, answer, citations, reason };
}

/** Evenly over the project's own questions. */
async function someQuestions(): Promise<string[]> {
  const folder = join(ROOT, "eval", "questions");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  const lines = (await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")))).join("\n").split("\n").filter(Boolean);
  const questions = [...new Set(lines.map((line) => (JSON.parse(line) as { question: string }).question))];
  expect(questions.length).toBeGreaterThanOrEqual(QUESTIONS);
  return Array.from({ length: QUESTIONS }, (_, at) => questions[Math.floor((at * questions.length) / QUESTIONS)] as string);
}
