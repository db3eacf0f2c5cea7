import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Citation, Claim, RetrievedPassage } from "../../src/core/answer.js";
import { HeldService } from "../fakes/held-service.js";
import { answerTo, articleService, type TestApp, testApp } from "./article-app.js";
import { readEvents, readerOf, type StreamEvent } from "./event-stream.js";
import { problemOf } from "./problem-document.js";
import { randomQuestion } from "./random-question.js";

const STREAM = { accept: "text/event-stream" };

async function streamed(app: TestApp, question: string): Promise<StreamEvent[]> {
  const response = await app.ask({ question }, STREAM);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  return readEvents(await response.text());
}

/** What a client that only adds up the events has at their end. */
function folded(events: readonly StreamEvent[]) {
  const all = <T>(name: string): T[] => events.filter(({ event }) => event === name).map(({ data }) => data as T);
  const claims = all<{ claim: Claim; citations: Citation[] }>("claim");
  return {
    ...all<{ id: string; standaloneQuestion: string }>("answer-start")[0],
    retrieved: all<{ retrieved: RetrievedPassage[] }>("retrieved")[0]?.retrieved,
    answer: all<{ text: string }>("text-delta")
      .map(({ text }) => text)
      .join(""),
    claims: claims.map(({ claim }) => claim),
    citations: claims.flatMap(({ citations }) => citations),
  };
}

describe("POST /ask with Accept: text/event-stream", () => {
  it("tells the answer in order, each event numbered, and is not held back by a proxy", async () => {
    const app = await testApp();
    const response = await app.ask({ question: "What share of China's electricity could data centers use by 2026?" }, STREAM);
    expect(response.headers.get("x-accel-buffering")).toBe("no");
    const events = readEvents(await response.text());
    const answer = events.at(-1)?.data;
    expect(events.map(({ id }) => id.split(".").slice(0, 2))).toEqual(events.map((_, at) => [(answer as Answer).id, String(at)]));
    expect(events.map(({ event }) => event).join(" ")).toMatch(/^answer-start retrieved (?:text-delta claim )+answer-end$/);
  });

  it("folds to exactly the answer at its end, and to the unstreamed one", async () => {
    const app = await testApp();
    const [document] = (await articleService()).library.documents;
    await fc.assert(
      fc.asyncProperty(randomQuestion(document?.text ?? ""), async (question) => {
        const events = await streamed(app, question);
        const end = events.at(-1)?.data as Answer;
        expect(end).toMatchObject(folded(events));
        const { id: _, timings: __, ...plain } = await answerTo(app, question);
        expect(end).toMatchObject(plain);
      }),
      { numRuns: 40 },
    );
  });

  it("refuses a bad request before it begins, with a problem document", async () => {
    const app = await testApp();
    await problemOf(await app.ask({ question: "" }, STREAM), 422);
    await problemOf(await app.ask({ question: "Why?", documents: ["absent"] }, STREAM), 422);
  });

  it("is kept open by comments while nothing comes", async () => {
    const held = new HeldService(await articleService());
    const app = await testApp({ service: () => held.service, stream: { heartbeatMs: 5 } });
    const reader = readerOf(await app.ask({ question: "Why does China rely on coal?" }, STREAM));
    expect(await reader.next()).toContain("event: answer-start");
    expect(await reader.next()).toMatch(/^: /);
    expect(await reader.next()).toMatch(/^: /);
    held.letGo();
    let rest = "";
    for (let text = await reader.next(); text !== undefined; text = await reader.next()) rest += text;
    expect(readEvents(rest).at(-1)?.event).toBe("answer-end");
  });

  it("gets no further ahead than a client reads", async () => {
    let told = 0;
    const endless = {
      ...(await articleService()),
      async *ask() {
        yield { type: "answer-start", id: "endless", standaloneQuestion: "x" } as const;
        for (;;) yield { type: "text-delta", text: `${++told}` } as const;
      },
    };
    const app = await testApp({ service: () => endless, stream: { heartbeatMs: 5 } });
    const reader = readerOf(await app.ask({ question: "Why?" }, STREAM));
    await reader.next();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(told).toBeLessThan(10);
    let read = "";
    for (let at = 0; at < 15; at++) read += await reader.next();
    expect(read.split("still here").length - 1, "comments do not pile up either").toBeLessThan(8);
    await reader.cancel();
  });

  it("stops the work of a client that goes away", async () => {
    const held = new HeldService(await articleService());
    const app = await testApp({ service: () => held.service });
    const response = await app.ask({ question: "What share of China's electricity could data centers use by 2026?" }, STREAM);
    const reader = readerOf(response);
    await reader.next();
    await reader.cancel();
    held.letGo();
    await expect.poll(() => held.stopped).toBe(true);
  });

  it("ends with an error event, and says nothing of its insides, when the work fails", async () => {
    const real = await articleService();
    const failing = {
      ...real,
      async *ask() {
        yield { type: "answer-start", id: "1", standaloneQuestion: "x" } as const;
        throw new Error("secret path /srv/index");
      },
    };
    const app = await testApp({ service: () => failing });
    const events = await streamed(app, "Why?");
    expect(events.at(-1)).toMatchObject({ event: "error", data: { status: 500, code: "internal_error" } });
    expect(JSON.stringify(events)).not.toContain("secret");
  });
});
