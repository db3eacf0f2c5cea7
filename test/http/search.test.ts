import { RunnableLambda } from "@langchain/core/runnables";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FootnoteRetriever } from "../../src/client/footnote-retriever.js";
import type { SourceDocument } from "../../src/core/document.js";
import type { SearchResult } from "../../src/http/search.js";
import { memoryService } from "../fakes/memory-service.js";
import { answerTo, articleService } from "./article-app.js";
import { problemOf } from "./problem-document.js";
import { randomQuestion } from "./random-question.js";
import { type ServedApp, servedApp } from "./served-app.js";

let app: ServedApp;
let document: SourceDocument;

beforeAll(async () => {
  app = await servedApp();
  [document] = (await articleService()).library.documents as [SourceDocument];
});
afterAll(() => app.close());

async function found(body: object): Promise<SearchResult[]> {
  const response = await app.request("/search", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { results: SearchResult[] }).results;
}

describe("POST /search", () => {
  it("gives what an answer would be drawn from, best first, each where it stands, for any query", async () => {
    await fc.assert(
      fc.asyncProperty(randomQuestion(document.text), fc.integer({ min: 1, max: 50 }), async (query, limit) => {
        const results = await found({ query, limit });
        const { retrieved } = await answerTo(app, query);
        expect(results).toMatchObject(retrieved.slice(0, limit));
        for (const { start, end, text, url } of results) {
          expect(document.text.slice(start, end)).toBe(text);
          for (const piece of decodeURIComponent(url.split(":~:text=")[1]?.replace(",", " … ") ?? "").split(" … "))
            expect(text.replace(/\s+/g, " ")).toContain(piece.replace(/\s+/g, " "));
        }
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    [{ query: "" }, "query"],
    [{ query: "coal", limit: 0 }, "limit"],
    [{ query: "coal", limit: 1.5 }, "limit"],
    [{ query: "coal", documents: [] }, "documents"],
    [{ question: "coal" }, "query"],
  ])("names the field that is wrong: %j", async (body, field) => {
    const response = await app.request("/search", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect((await problemOf(response, 422)).errors?.map((error) => error.field)).toContain(field);
  });
});

describe("LangChain's retriever", () => {
  const query = "How much electricity do data centers use?";

  it("gives passages with their spans, over HTTP as within the process", async () => {
    const remote = await new FootnoteRetriever({ url: app.url, k: 3 }).invoke(query);
    const local = await new FootnoteRetriever({ service: await articleService(), k: 3 }).invoke(query);
    expect(remote).toHaveLength(3);
    for (const [at, { id, pageContent, metadata }] of remote.entries()) {
      expect(document.text.slice(metadata.start, metadata.end)).toBe(pageContent);
      expect(metadata).toMatchObject({ documentId: "the-chinese-way", passageId: id, title: document.title });
      expect(document.sections.map((section) => section.id)).toContain(metadata.section.id);
      const { source: _, ...span } = local[at]?.metadata ?? {};
      expect(metadata).toMatchObject(span);
    }
    const scores = remote.map(({ metadata }) => metadata.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it("is a runnable: it goes into a chain, a batch, and the documents it is bound to", async () => {
    const service = await memoryService({
      "geology.md": "# Geology\n\nGranite is an igneous rock. It forms when magma cools slowly underground.",
      "baking.md": "# Baking\n\nBread rises because yeast makes gas. The oven must be hot when the loaf goes in.",
    });
    const bound = new FootnoteRetriever({ service, documents: ["baking"] });
    const titles = bound.pipe(
      RunnableLambda.from((passages: { metadata: { title: string } }[]) => passages.map(({ metadata }) => metadata.title)),
    );
    const [rock, bread] = await titles.batch(["How does granite form?", "Why does bread rise?"]);
    expect(new Set([...(rock ?? []), ...(bread ?? [])])).toEqual(new Set(["Baking"]));
  });

  it("says what the service says of a mistake, and what an address that is no Footnote answered", async () => {
    await expect(new FootnoteRetriever({ url: app.url, documents: ["absent"] }).invoke(query)).rejects.toThrow(/422.*"absent"/);
    const elsewhere = new FootnoteRetriever({ url: app.url, fetch: async () => new Response("<html>", { status: 200 }) });
    await expect(elsewhere.invoke(query)).rejects.toThrow(/does not seem to be a Footnote/);
    expect(() => new FootnoteRetriever({})).toThrow(/either the url/);
  });
});
