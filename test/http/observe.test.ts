import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageAssets } from "../../src/node/page-assets.js";
import { HeldService } from "../fakes/held-service.js";
import { ROOT } from "../paths.js";
import { articleService } from "./article-app.js";
import { keyRing, operatedApp, RecordingObserver, WITH_KEY } from "./operating-app.js";

const QUESTION = "What share of China's electricity could data centers use by 2026?";
const STREAM = { accept: "text/event-stream" };

describe("an observer", () => {
  it("sees an answer with its request: route, status, time, key and the answer itself", async () => {
    const observer = new RecordingObserver();
    const app = await operatedApp({ observers: [observer], keys: keyRing() });
    const response = await app.ask({ question: QUESTION }, { ...WITH_KEY, "x-request-id": "mine-1" });
    const [record] = observer.records;
    expect(record).toMatchObject({ requestId: "mine-1", method: "POST", route: "/ask", status: 200, key: "alice" });
    expect(record?.answer).toEqual(await response.json());
    expect(record?.durationMs).toBeGreaterThan(record?.answer?.timings.totalMs ?? 0);
    expect(observer.events.join(" ")).toMatch(/^asking answer-start retrieved (?:text-delta claim )+answer-end$/);
  });

  it("sees a stream end when its last event is out, and not with its headers", async () => {
    const observer = new RecordingObserver();
    const held = new HeldService(await articleService());
    const app = await operatedApp({ observers: [observer] }, { service: () => held.service });
    const response = await app.ask({ question: QUESTION }, STREAM);
    expect(observer.records).toEqual([]);
    held.letGo();
    await response.text();
    expect(observer.records).toMatchObject([{ route: "/ask", status: 200, answer: { status: "answered" } }]);
  });

  it("sees a stream whose client goes away, once, and without an answer", async () => {
    const observer = new RecordingObserver();
    const held = new HeldService(await articleService());
    const app = await operatedApp({ observers: [observer] }, { service: () => held.service });
    const reader = (await app.ask({ question: QUESTION }, STREAM)).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    held.letGo();
    await expect.poll(() => observer.records.length).toBe(1);
    expect(observer.records[0]).not.toHaveProperty("answer");
  });

  it("sees what fails and what takes too long, once each", async () => {
    const observer = new RecordingObserver();
    const held = new HeldService(await articleService());
    const app = await operatedApp({ observers: [observer] }, { service: () => held.service, timeoutMs: 30 });
    await app.ask({ question: QUESTION });
    await app.ask("{");
    held.letGo();
    await expect.poll(() => held.stopped).toBe(true);
    expect(observer.records.map(({ status }) => status)).toEqual([504, 400]);
    expect(observer.begun).toBe(2);
  });

  it.each([
    ["GET", "/documents/the-chinese-way", "GET", "/documents/:id", 200],
    ["GET", "/documents/absent", "GET", "/documents/:id", 404],
    ["GET", "/", "GET", "page", 200],
    ["GET", "/absent/1", "GET", "none", 404],
    ["GET", "/%00", "GET", "none", 404],
    ["BREW", "/ask", "_OTHER", "/ask", 404],
  ])("is told a request by what is bounded, never by the client's own words: %s %s", async (method, path, shown, route, status) => {
    const observer = new RecordingObserver();
    const app = await operatedApp({ observers: [observer] }, { asset: pageAssets(join(ROOT, "dist/web")) });
    await app.request(path, { method });
    expect(observer.records).toMatchObject([{ method: shown, route, status }]);
  });

  it.each(["a b", "id\u00e9", "x".repeat(129), '{"a":1}', "<script>", "%0a"])(
    "is not given a request id that is not one: %.10j",
    async (id) => {
      const observer = new RecordingObserver();
      const app = await operatedApp({ observers: [observer] });
      const response = await app.request("/healthz", { headers: { "x-request-id": id } });
      expect(observer.records[0]?.requestId).toMatch(/^[0-9a-f-]{36}$/);
      expect(response.headers.get("x-request-id")).toBe(observer.records[0]?.requestId);
    },
  );
});

it("Server-Timing tells how long finding, answering and all of it took", async () => {
  const app = await operatedApp({});
  const response = await app.ask({ question: QUESTION });
  const { timings } = (await response.json()) as { timings: { retrieveMs: number; answerMs: number; totalMs: number } };
  expect(response.headers.get("server-timing")).toBe(
    `retrieve;dur=${timings.retrieveMs}, answer;dur=${timings.answerMs}, total;dur=${timings.totalMs}`,
  );
});
