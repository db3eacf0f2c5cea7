import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/core/answer.js";
import { Problem } from "../../src/http/problem.js";
import { HeldService } from "../fakes/held-service.js";
import { memoryService } from "../fakes/memory-service.js";
import { expectInvariants } from "./answer-invariants.js";
import { answerTo, articleService, testApp } from "./article-app.js";
import { problemOf } from "./problem-document.js";

describe("GET /documents", () => {
  it("lists the documents with their sections, without their text", async () => {
    const listed = (await (await (await testApp()).request("/documents")).json()) as Record<string, unknown>[];
    expect(listed).toMatchObject([{ id: "the-chinese-way", title: "The chinese way", authors: ["Rebecca Arcesati"], language: "en" }]);
    expect(listed[0]).not.toHaveProperty("text");
  });

  it("gives one with the text that every offset counts in", async () => {
    const app = await testApp();
    const [listed] = (await (await app.request("/documents")).json()) as {
      characters: number;
      sections: { title: string; start: number }[];
    }[];
    const one = (await (await app.request("/documents/the-chinese-way")).json()) as { text: string };
    expect(one).toMatchObject(listed ?? {});
    expect(one.text).toHaveLength(listed?.characters ?? -1);
    for (const { title, start } of listed?.sections ?? []) expect(one.text.startsWith(title, start)).toBe(true);
  });
});

describe("several documents", () => {
  const several = memoryService({
    "geology.md": "# Geology\n\nGranite is an igneous rock. It forms when magma cools slowly underground.",
    "baking.md": "# Baking\n\nBread rises because yeast makes gas. The oven must be hot when the loaf goes in.",
  });

  it("are all searched, unless some are named", async () => {
    const service = await several;
    const app = await testApp({ service: () => service });
    const free = await answerTo(app, "Why does bread rise?");
    expect(free.answer).toContain("yeast makes gas");
    const bound = await answerTo(app, "Why does bread rise?", { documents: ["geology"] });
    expectInvariants(bound, service.library.documents);
    expect(bound.abstained).toBe(true);
    expect([...bound.retrieved, ...free.retrieved].length).toBeGreaterThan(0);
    expect(bound.retrieved.every(({ documentId }) => documentId === "geology")).toBe(true);
  });
});

describe("GET /healthz and /readyz", () => {
  it("say that the process lives, and what it is ready to answer from", async () => {
    const app = await testApp();
    expect(await (await app.request("/healthz")).json()).toEqual({ status: "ok" });
    const ready = await app.request("/readyz");
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ status: "ready", documents: 1, generators: ["extractive"], version: "0.0.0-test" });
  });

  it("is not ready, but lives and answers, once it has begun to stop", async () => {
    const app = await testApp({ accepting: () => false });
    const response = await app.request("/readyz");
    expect(response.headers.get("retry-after")).toBeTruthy();
    expect((await problemOf(response, 503)).code).toBe("stopping");
    expect((await app.request("/healthz")).status).toBe(200);
    expect((await app.ask({ question: "What share of China's electricity could data centers use by 2026?" })).status).toBe(200);
  });

  it("is not ready, and no question is answered, while there is no index yet", async () => {
    const service = () => {
      throw new Problem(503, "not_ready", "The index is still being opened.", { retryAfterSeconds: 1 });
    };
    const app = await testApp({ service });
    await problemOf(await app.request("/readyz"), 503);
    await problemOf(await app.ask({ question: "Why?" }), 503);
    expect((await app.request("/healthz")).status).toBe(200);
  });
});

describe("what goes wrong inside", () => {
  it("is a 500 that says nothing, and a log line that says all", async () => {
    const service = () => {
      throw new TypeError("secret path /srv/index");
    };
    const app = await testApp({ service });
    const problem = await problemOf(await app.ask({ question: "Why?" }), 500);
    expect(JSON.stringify(problem)).not.toContain("secret");
    expect(app.logged).toHaveLength(1);
  });

  it("is a 504 when it takes too long", async () => {
    const held = new HeldService(await articleService());
    const app = await testApp({ service: () => held.service, timeoutMs: 50 });
    expect((await problemOf(await app.ask({ question: "Why does China rely on coal?" }), 504)).code).toBe("timeout");
    held.letGo();
  });
});

it("answers a hundred questions at once as it answers one", async () => {
  const app = await testApp();
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => app.ask({ question: "What share of China's electricity could data centers use by 2026?" })),
  );
  const bodies = await Promise.all(answers.map(async (one) => ((await one.json()) as Answer).answer));
  expect(new Set(bodies).size).toBe(1);
});
