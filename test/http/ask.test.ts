import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { SourceDocument } from "../../src/core/document.js";
import { expectInvariants } from "./answer-invariants.js";
import { answerTo, articleService, type TestApp, testApp } from "./article-app.js";
import { randomQuestion } from "./random-question.js";

let app: TestApp;
let documents: readonly SourceDocument[];

beforeAll(async () => {
  app = await testApp();
  ({ documents } = (await articleService()).library);
});

describe("POST /ask", () => {
  it("answers how much electricity the data centers use, cited to the sentence and the section that say so", async () => {
    const answer = await answerTo(app, "What share of China's electricity could data centers use by 2026?");
    expectInvariants(answer, documents);
    expect(answer).toMatchObject({ status: "answered", abstained: false, offsetUnit: "utf-16", generator: { id: "extractive" } });
    expect(answer.answer).toContain("nearly 6%");
    const citation = answer.citations.find(({ quote }) => quote.includes("nearly 6%"));
    expect(citation?.section.title).toBe("China faces a tradeoff between its AI and climate ambitions");
    const read = (await (await app.request("/documents/the-chinese-way")).json()) as SourceDocument;
    expect(read.text.slice(citation?.start, citation?.end)).toBe(citation?.quote);
  });

  it.each([
    ["Who says that China suffers from a diffusion deficit?", "Jeffrey Ding"],
    ["What did the Tianshu-1 system achieve?", "over 15%"],
    ["How many companies in China develop large language models?", "at least 50 companies"],
    ["how much watter will data centres in china use by 2030", "3 billion cubic meters"],
  ])("answers %j with the sentence that holds %j", async (question, fact) => {
    const answer = await answerTo(app, question);
    expectInvariants(answer, documents);
    expect(answer.answer).toContain(fact);
  });

  it("keeps every invariant of the contract for any question", async () => {
    const { text } = documents[0] as SourceDocument;
    await fc.assert(
      fc.asyncProperty(randomQuestion(text), async (question) => {
        const response = await app.ask({ question });
        expect(response.status).toBe(200);
        expectInvariants((await response.json()) as never, documents);
      }),
      { numRuns: 120 },
    );
    expect(app.logged).toEqual([]);
  });

  it("answers the same question the same way, but for its id and how long it took", async () => {
    const without = async () => {
      const { id, timings, ...rest } = await answerTo(app, "Why does China rely on coal?");
      expect(id).toBeTruthy();
      expect(timings.totalMs).toBeGreaterThanOrEqual(0);
      return rest;
    };
    expect(await without()).toEqual(await without());
  });

  it("folds what was said before into what is searched for", async () => {
    const history = [{ role: "user", content: "What is the Tianshu-1 system?" }];
    const answer = await answerTo(app, "By how much did it reduce energy consumption?", { history });
    expect(answer.standaloneQuestion).toContain("Tianshu-1");
    expect(answer.answer).toContain("15%");
  });

  it("says how long each stage took, and names the request", async () => {
    const response = await app.ask({ question: "What share of China's electricity could data centers use by 2026?" });
    expect(response.headers.get("server-timing")).toMatch(/retrieve;dur=[\d.]+, answer;dur=[\d.]+/);
    expect(response.headers.get("x-request-id")).toBeTruthy();
  });

  it("answers greetings without a citation and questions that lean on nothing by asking back", async () => {
    expect(await answerTo(app, "Hello!")).toMatchObject({ status: "out_of_scope", abstained: true, citations: [] });
    expect(await answerTo(app, "And why?")).toMatchObject({ status: "needs_clarification", abstained: true });
  });
});
