import { DefaultChatTransport, readUIMessageStream, type UIMessage, uiMessageChunkSchema } from "ai";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer, Citation, Claim } from "../../src/core/answer.js";
import type { SourceDocument } from "../../src/core/document.js";
import { answerTo, articleService } from "./article-app.js";
import { readerOf } from "./event-stream.js";
import { problemOf } from "./problem-document.js";
import { randomQuestion } from "./random-question.js";
import { type ServedApp, servedApp } from "./served-app.js";

type Metadata = Pick<Answer, "status" | "abstained" | "confidence" | "reason"> & { notes: string[] };
type Message = UIMessage<Metadata, { citation: { claim: Claim; citation: Citation; url: string } }>;

const QUESTION = "What share of China's electricity could data centers use by 2026?";

let app: ServedApp;
let document: SourceDocument;

beforeAll(async () => {
  app = await servedApp();
  [document] = (await articleService()).library.documents as [SourceDocument];
});
afterAll(() => app.close());

function said(role: "user" | "assistant", text: string): Message {
  return { id: crypto.randomUUID(), role, parts: [{ type: "text", text }] };
}

/** The message as `useChat` has it when the stream has ended, and every state it had on the way. */
async function chat(messages: Message[], { url }: ServedApp = app, body: object = {}): Promise<{ last: Message; states: Message[] }> {
  const transport = new DefaultChatTransport<Message>({ api: `${url}/api/chat`, body });
  const stream = await transport.sendMessages({
    chatId: "chat",
    trigger: "submit-message",
    messageId: undefined,
    messages,
    abortSignal: undefined,
  });
  const states: Message[] = [];
  for await (const state of readUIMessageStream<Message>({ stream, terminateOnError: true })) states.push(structuredClone(state));
  return { last: states.at(-1) as Message, states };
}

function textOf({ parts }: Message): string {
  return parts.map((part) => (part.type === "text" ? part.text : "")).join("");
}

describe("the AI SDK's chat transport, of /api/chat", () => {
  it("gets the answer's text, a citation for every claim, and sources that link to the quotes", async () => {
    const { last, states } = await chat([said("user", QUESTION)]);
    const answer = await answerTo(app, QUESTION);
    expect(textOf(last)).toBe(answer.answer);
    const cited = last.parts.flatMap((part) => (part.type === "data-citation" ? [part.data] : []));
    expect(cited.map(({ claim }) => claim)).toEqual(answer.claims);
    for (const { claim, citation } of cited) {
      expect(textOf(last).slice(claim.start, claim.end)).toBe(claim.text);
      expect(document.text.slice(citation.start, citation.end)).toBe(citation.quote);
    }
    const sources = last.parts.flatMap((part) => (part.type === "source-url" ? [part] : []));
    expect(sources).toHaveLength(answer.citations.length);
    for (const { url } of sources) expect(url).toContain(`${app.url}/?document=the-chinese-way#:~:text=`);
    expect(last.metadata).toMatchObject({ status: "answered", abstained: false, confidence: answer.confidence, notes: [] });
    expect(states.length).toBeGreaterThan(3);
  });

  it("gets an abstention as a message like any other", async () => {
    const { last } = await chat([said("user", "Who won the 2022 World Cup?")]);
    expect(textOf(last)).not.toBe("");
    expect(last.parts.some(({ type }) => type === "data-citation" || type === "source-url")).toBe(false);
    expect(last.metadata).toMatchObject({ status: "not_in_document", abstained: true });
  });

  it("adds up to the unstreamed answer, for any question", async () => {
    await fc.assert(
      fc.asyncProperty(randomQuestion(document.text), async (question) => {
        const { last } = await chat([said("user", question)]);
        const { answer, claims, citations, status } = await answerTo(app, question);
        const cited = last.parts.flatMap((part) => (part.type === "data-citation" ? [part.data] : []));
        expect(textOf(last)).toBe(answer);
        expect([...new Map(cited.map(({ claim }) => [claim.start, claim])).values()]).toEqual(claims);
        expect([...new Map(cited.map(({ citation }) => [citation.id, citation])).values()]).toEqual(citations);
        expect(last.metadata?.status).toBe(status);
      }),
      { numRuns: 25 },
    );
    expect(app.logged).toEqual([]);
  });

  it("carries the conversation", async () => {
    const { last: first } = await chat([said("user", "What is the Tianshu-1 system?")]);
    const { last } = await chat([
      said("user", "What is the Tianshu-1 system?"),
      first,
      said("user", "By how much did it reduce energy consumption?"),
    ]);
    expect(textOf(last)).toContain("15%");
    const long = Array.from({ length: 30 }, (_, at) => said(at % 2 ? "assistant" : "user", `turn ${at}`));
    expect((await chat([...long, said("user", QUESTION)])).last.metadata?.notes).toEqual([
      "Only the last 20 of 30 earlier turns were read.",
    ]);
  });

  it("is a UI message stream of version 1, of no chunk the SDK does not know", async () => {
    const response = await app.request("/api/chat", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ messages: [said("user", QUESTION)] }),
    });
    expect(response.headers.get("x-vercel-ai-ui-message-stream")).toBe("v1");
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const frames = (await response.text()).split("\n\n").filter((frame) => frame !== "");
    expect(frames.pop()).toBe("data: [DONE]");
    const { validate } = uiMessageChunkSchema();
    for (const frame of frames) {
      expect(await validate?.(JSON.parse(frame.slice("data: ".length))), frame).toMatchObject({ success: true });
    }
  });

  it("throws what is wrong with a request", async () => {
    await expect(chat([said("assistant", "So")])).rejects.toThrow(/last message must be the user's/);
    await expect(chat([said("user", " ")])).rejects.toThrow(/must not be blank/);
    await expect(chat([said("user", QUESTION)], app, { documents: ["absent"] })).rejects.toThrow(/absent/);
    await expect(chat([said("user", QUESTION)], app, { generator: "chat" })).rejects.toThrow(/not configured/);
    const file = { type: "file" as const, mediaType: "image/png", url: "data:," };
    await expect(chat([{ id: "1", role: "user", parts: [file] }])).rejects.toThrow(/files cannot be read/);
  });

  it("throws when the work fails in the middle, and learns nothing of its insides", async () => {
    const real = await articleService();
    const failing = await servedApp({
      service: () => ({
        ...real,
        async *ask() {
          yield { type: "answer-start", id: "1", standaloneQuestion: "x" } as const;
          throw new Error("secret path /srv/index");
        },
      }),
    });
    const failure = await chat([said("user", QUESTION)], failing).catch((error: Error) => error);
    expect(failure).toBeInstanceOf(Error);
    expect((failure as Error).message).toMatch(/^Something went wrong inside/);
    await failing.close();
  });

  it("finds no stream to go on with, and no fault, when its page comes back", async () => {
    const transport = new DefaultChatTransport<Message>({ api: `${app.url}/api/chat` });
    expect(await transport.reconnectToStream({ chatId: "chat" })).toBeNull();
  });

  it("stops the work by going away", async () => {
    const real = await articleService();
    let stopped = false;
    const slow = await servedApp({
      service: () => ({
        ...real,
        async *ask(_: unknown, signal?: AbortSignal) {
          try {
            yield { type: "answer-start", id: "1", standaloneQuestion: "x" } as const;
            await new Promise((resolve) => signal?.addEventListener("abort", resolve));
          } finally {
            stopped = true;
          }
        },
      }),
    });
    const transport = new DefaultChatTransport<Message>({ api: `${slow.url}/api/chat` });
    const leaving = new AbortController();
    const stream = await transport.sendMessages({
      chatId: "chat",
      trigger: "submit-message",
      messageId: undefined,
      messages: [said("user", QUESTION)],
      abortSignal: leaving.signal,
    });
    const reader = readerOf(new Response(stream as never));
    await reader.next().catch(() => undefined);
    leaving.abort();
    await expect.poll(() => stopped).toBe(true);
    await slow.close();
  });
});

it("refuses what is no chat with a problem document", async () => {
  const post = (body: unknown, type = "application/json") =>
    app.request("/api/chat", { method: "POST", headers: { "content-type": type }, body: JSON.stringify(body) });
  await problemOf(await post({}), 422);
  await problemOf(await post({ messages: [] }), 422);
  await problemOf(await post({ messages: [{ role: "user", content: "Why?" }] }), 422);
  await problemOf(await post({ messages: [said("user", QUESTION)] }, "text/plain"), 415);
});
