import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/core/answer.js";
import { lazyChat } from "../../src/worker/lazy-chat.js";
import { problemOf } from "../http/problem-document.js";
import { asking, opened, request } from "./asked-isolate.js";
import { type AiCall, FakeChatAi } from "./fake-chat-ai.js";

const MODEL = "@cf/some/model";
const QUESTION = "What share of China's electricity could data centers use by 2026?";

/** Repeats the sentence that answers, and says one thing that it does not. */
function truthAndLie({ sentences }: AiCall): string {
  const sentence = sentences.find(({ text }) => text.includes("nearly 6%"));
  return JSON.stringify({
    claims: [
      { text: sentence?.text, sentences: [sentence?.n] },
      { text: "Data centers could use 60% of China's electricity by 2026.", sentences: [sentence?.n] },
    ],
  });
}

async function answer(ai: FakeChatAi, body: object, changes: object = {}): Promise<Answer> {
  const isolate = opened({ AI: ai.binding, FOOTNOTE_CHAT_MODEL: MODEL, FOOTNOTE_CHAT_RETRIES: "1", ...changes }, lazyChat);
  const response = await request(isolate, "/ask", asking({ question: QUESTION, ...body }));
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

// Vite takes LangChain apart file by file, which no request's time limit allows for; a deployed script is one file.
beforeAll(() => import("../../src/worker/workers-ai-chat.js"));

describe("a Worker with a language model of Workers AI", () => {
  it("lets it write where a question names it, and strikes what its sentences do not say", async () => {
    const ai = new FakeChatAi(truthAndLie);
    const { generator, claims, citations, answer: text } = await answer(ai, { generator: "chat" });
    expect(generator).toMatchObject({ id: "chat", model: MODEL });
    expect(claims).toEqual([expect.objectContaining({ verdict: "supported", text: expect.stringContaining("nearly 6%") })]);
    expect(text).not.toContain("60%");
    expect(citations[0]?.quote).toContain("nearly 6%");
    expect(ai.calls.map(({ model }) => model)).toEqual([MODEL]);
  });

  it("quotes where a question names nobody, unless the model is the default", async () => {
    const ai = new FakeChatAi(truthAndLie);
    expect((await answer(ai, {})).generator.id).toBe("extractive");
    expect(ai.calls).toEqual([]);
    expect((await answer(ai, {}, { FOOTNOTE_GENERATOR: "chat" })).generator.id).toBe("chat");
  });

  it.each([
    ["is over its allowance", new Error("3036: You have used up your daily free allocation"), "rate_limited"],
    ["does not know the model", new Error("5007: No such model"), "upstream_error"],
    ["falls silent", "silence" as const, "stalled"],
    ["says what no sentence does", "I would rather not say.", "nothing_supported"],
  ])("quotes the documents and says why where it %s", async (_, reply, code) => {
    const ai = new FakeChatAi(() => reply);
    const { generator, answer: text, citations } = await answer(ai, { generator: "chat" }, { FOOTNOTE_CHAT_STALL_MS: "100" });
    expect(generator).toMatchObject({ id: "chat", fallback: { code, message: expect.stringContaining("quoted") } });
    expect(text).toContain("nearly 6%");
    expect(citations.length).toBeGreaterThan(0);
  });

  it("streams its claims as they are written", async () => {
    const isolate = opened({ AI: new FakeChatAi(truthAndLie).binding, FOOTNOTE_CHAT_MODEL: MODEL }, lazyChat);
    const init = asking({ question: QUESTION, generator: "chat" }, { accept: "text/event-stream" });
    const events = await (await request(isolate, "/ask", init)).text();
    expect(events).toContain("event: claim");
    expect(events).toContain("event: answer-end");
  });

  it("says which script to deploy where one is configured and the script holds nothing for it", async () => {
    const isolate = opened({ AI: new FakeChatAi(truthAndLie).binding, FOOTNOTE_CHAT_MODEL: MODEL });
    const problem = await problemOf(await request(isolate, "/ask", asking({ question: QUESTION })), 503);
    expect(problem).toMatchObject({ code: "config_invalid", detail: expect.stringContaining("src/worker/main-with-chat.ts") });
  });

  it("is not offered where none is configured", async () => {
    const response = await request(opened({}, lazyChat), "/ask", asking({ question: QUESTION, generator: "chat" }));
    expect((await problemOf(response, 422)).code).toBe("generator_unavailable");
  });
});
