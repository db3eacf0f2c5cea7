import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMAT_VERSION } from "../../../src/adapters/index-manifest.js";
import { type Database, inTransaction } from "../../../src/adapters/postgres/database.js";
import type { Answer } from "../../../src/core/answer.js";
import { FootnoteError } from "../../../src/core/errors.js";
import { BUNDLED_MODEL } from "../../../src/node/embedding-models.js";
import { type IngestStoreOptions, ingestStore } from "../../../src/node/postgres/ingest-store.js";
import { openStoreService } from "../../../src/node/postgres/store-service.js";
import { wholeAnswer } from "../../fakes/held-service.js";
import { MODEL_CACHE, MODELS } from "../../paths.js";
import { emptied, type TestDatabase } from "../../store-database.js";
import { temporaryFolder, writeFiles } from "../../temporary-folder.js";

export const WIND = "# Wind\n\nThe oldest wind turbine was built in Scotland in 1887. It charged batteries.";
export const COAL = "# Coal\n\nCoal is a sedimentary rock. It is burnt to make electricity.";
export const ABOUT_WIND = "Where was the oldest wind turbine built?";

export function ingestInto(database: Database, corpus: string, more: Partial<IngestStoreOptions> = {}) {
  return ingestStore({ database, corpus, model: BUNDLED_MODEL, models: MODELS, modelCache: MODEL_CACHE, ...more });
}

export async function answerFrom(database: Database, question: string, documents?: readonly string[]): Promise<Answer> {
  const service = await openStoreService({ database, models: MODELS, modelCache: MODEL_CACHE, timeoutMs: 20_000 });
  return wholeAnswer(service.ask({ question, history: [], ...(documents ? { documents } : {}) }));
}

/** Fails at the statement that matches, the given time it is met. */
function failingAt(database: Database, statement: RegExp, time = 1): Database {
  let met = 0;
  return {
    lock: (key) => database.lock(key),
    close: () => database.close(),
    begin: async (start) => {
      const transaction = await database.begin(start);
      return {
        end: (outcome) => transaction.end(outcome),
        query: (text, values) => {
          if (statement.test(text) && ++met === time) return Promise.reject(new FootnoteError("STORE_FULL", "No space left on device."));
          return transaction.query(text, values);
        },
      };
    },
  };
}

/** What `footnote ingest --store` makes of a folder. */
export function ingesting(where: string, store: () => TestDatabase): void {
  describe(`ingest into a store on ${where}`, () => {
    it("writes only what has changed, and removes what is gone", async () => {
      const { database } = store();
      await emptied(database);
      const corpus = await temporaryFolder({ "wind.md": WIND, "coal.md": COAL });
      expect(await ingestInto(database, corpus)).toMatchObject({ documents: 2, written: 2, removed: 0 });
      expect(await ingestInto(database, corpus)).toMatchObject({ documents: 2, written: 0, removed: 0 });
      await writeFiles(corpus, { "wind.md": WIND.replace("Scotland", "Vermont") });
      await rm(join(corpus, "coal.md"));
      expect(await ingestInto(database, corpus)).toMatchObject({ documents: 1, written: 1, removed: 1 });
      expect((await answerFrom(database, ABOUT_WIND)).answer).toContain("Vermont");
      expect(await ingestInto(database, corpus, { force: true })).toMatchObject({ written: 1 });
    });

    it("is seen by a service that was open before, from its next question on", async () => {
      const { database } = store();
      await emptied(database);
      const corpus = await temporaryFolder({ "coal.md": COAL });
      await ingestInto(database, corpus);
      const service = await openStoreService({ database, models: MODELS, modelCache: MODEL_CACHE, timeoutMs: 20_000 });
      const ask = () => wholeAnswer(service.ask({ question: ABOUT_WIND, history: [] }));
      const before = await ask();
      expect(before.abstained).toBe(true);
      await writeFiles(corpus, { "wind.md": WIND });
      await ingestInto(database, corpus);
      const after = await ask();
      expect(after.answer).toContain("Scotland");
      expect(after.index.id).not.toBe(before.index.id);
      expect(await service.catalogue.counts()).toEqual({ documents: 2, passages: 2 });
      expect((await service.suggest("wind")).length).toBeGreaterThan(0);
    });

    it("leaves a document as it was where it fails in the middle of it, and the next run does the rest", async () => {
      const { database } = store();
      await emptied(database);
      const corpus = await temporaryFolder({ "coal.md": COAL, "wind.md": WIND });
      await ingestInto(database, corpus);
      await writeFiles(corpus, { "coal.md": `${COAL} It is black.`, "wind.md": WIND.replace("Scotland", "Vermont") });
      const failing = failingAt(database, /INSERT INTO footnote\.passage_terms/, 2);
      await expect(ingestInto(failing, corpus)).rejects.toMatchObject({ code: "STORE_FULL" });
      expect((await answerFrom(database, ABOUT_WIND)).answer).toContain("Scotland");
      expect((await answerFrom(database, "What colour is coal?", ["coal"])).index.id).not.toBe("");
      expect(await ingestInto(database, corpus)).toMatchObject({ written: 1, removed: 0 });
      expect((await answerFrom(database, ABOUT_WIND)).answer).toContain("Vermont");
    });

    it("is refused while another is at work, and says so", async () => {
      const { database } = store();
      await emptied(database);
      const corpus = await temporaryFolder({ "wind.md": WIND });
      const unlock = await database.lock(7_351_002);
      await expect(ingestInto(database, corpus)).rejects.toMatchObject({ code: "STORE_BUSY" });
      await unlock?.();
      expect(await ingestInto(database, corpus)).toMatchObject({ written: 1 });
    });

    it("does not mix what another Footnote wrote with its own, but rebuilds it when told to, all at once", async () => {
      const { database } = store();
      await emptied(database);
      const corpus = await temporaryFolder({ "wind.md": WIND });
      await ingestInto(database, corpus);
      await inTransaction(database, "BEGIN", (session) => session.query("UPDATE footnote.state SET format = $1", [FORMAT_VERSION + 1]));
      await expect(answerFrom(database, ABOUT_WIND)).rejects.toMatchObject({ code: "INDEX_VERSION" });
      await expect(ingestInto(database, corpus)).rejects.toMatchObject({
        code: "EMBEDDER_MISMATCH",
        message: expect.stringContaining("--force"),
      });
      await writeFiles(corpus, { "coal.md": COAL });
      await expect(ingestInto(failingAt(database, /INSERT INTO footnote\.documents/, 2), corpus, { force: true })).rejects.toThrow();
      const [row] = await inTransaction(database, "BEGIN", (session) =>
        session.query<{ format: number; documents: number }>("SELECT format, documents::float8 FROM footnote.state"),
      );
      expect(row).toEqual({ format: FORMAT_VERSION + 1, documents: 1 });
      await ingestInto(database, corpus, { force: true });
      expect((await answerFrom(database, ABOUT_WIND)).answer).toContain("Scotland");
    });

    it("refuses an empty corpus, and a store that was never filled is named with what to do", async () => {
      const { database } = store();
      await emptied(database);
      await expect(ingestInto(database, await temporaryFolder({ "a.md": "" }))).rejects.toMatchObject({ code: "CORPUS_EMPTY" });
      await expect(answerFrom(database, ABOUT_WIND)).rejects.toMatchObject({
        code: "INDEX_MISSING",
        message: expect.stringContaining("ingest --store"),
      });
      await inTransaction(database, "BEGIN", (session) => session.query("DROP SCHEMA footnote CASCADE"));
      await expect(answerFrom(database, ABOUT_WIND)).rejects.toMatchObject({ code: "INDEX_MISSING" });
    });

    it("answers about documents by name: one, and others refused by name", async () => {
      const { database } = store();
      await emptied(database);
      await ingestInto(database, await temporaryFolder({ "wind.md": WIND, "coal.md": COAL }));
      expect((await answerFrom(database, ABOUT_WIND, ["coal"])).abstained).toBe(true);
      expect((await answerFrom(database, "What is it about?", ["coal"])).status).toBe("answered");
      for (const id of ["absent", "\u0000", "\ud800", "'; DROP SCHEMA footnote; --"])
        await expect(answerFrom(database, ABOUT_WIND, [id])).rejects.toMatchObject({ code: "DOCUMENT_UNKNOWN" });
    });
  });
}
