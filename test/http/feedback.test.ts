import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { FootnoteError } from "../../src/core/errors.js";
import type { Feedback } from "../../src/core/feedback.js";
import type { feedbackRequest } from "../../src/http/feedback-contract.js";
import { MemoryFeedback } from "../fakes/memory-feedback.js";
import { type TestApp, testApp } from "./article-app.js";
import { keyRing, operatedApp, WITH_KEY } from "./operating-app.js";
import { problemOf } from "./problem-document.js";

function send(app: TestApp, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return app.request("/feedback", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

describe("POST /feedback", () => {
  it.each([
    { answerId: "a-1", rating: "up" },
    { answerId: "a-1", rating: "down", comment: "It is 2027, not 2026.\nSee page 3." },
    {
      answerId: "a-1",
      claims: [
        { index: 0, verdict: "supported" },
        { index: 2, verdict: "contradicted" },
      ],
    },
    { answerId: "a-1", rating: "down", question: "And by 2030?" },
  ] as const)("is kept with when, by which request and by whose key it came: %j", async (feedback) => {
    const store = new MemoryFeedback();
    const app = await operatedApp({ feedback: store, keys: keyRing() });
    const response = await send(app, feedback, { ...WITH_KEY, "x-request-id": "mine-1" });
    expect(response.status).toBe(201);
    const receipt = (await response.json()) as { id: string; receivedAt: string };
    expect(store.kept).toEqual([{ ...feedback, ...receipt, requestId: "mine-1", key: "alice" }]);
  });

  it.each([
    ["no answer", { rating: "up" }, "answerId"],
    ["an id that is none", { answerId: "a\nb", rating: "up" }, "answerId"],
    ["nothing said", { answerId: "a" }, "body"],
    ["a rating there is not", { answerId: "a", rating: "meh" }, "rating"],
    ["a verdict there is not", { answerId: "a", claims: [{ index: 0, verdict: "wrong" }] }, "claims.0.verdict"],
    ["a claim before the first", { answerId: "a", claims: [{ index: -1, verdict: "supported" }] }, "claims.0.index"],
    ["a claim judged twice", { answerId: "a", claims: [0, 0].map((index) => ({ index, verdict: "supported" })) }, "claims"],
    ["no claims", { answerId: "a", claims: [] }, "claims"],
    ["a comment too long", { answerId: "a", comment: "x".repeat(4001) }, "comment"],
    ["a field that would overwrite ours", { answerId: "a", rating: "up", receivedAt: "1970" }, "receivedAt"],
  ])("is a 422 that names the field: %s", async (_, body, field) => {
    const store = new MemoryFeedback();
    const problem = await problemOf(await send(await operatedApp({ feedback: store }), body), 422);
    expect(problem.errors?.map((error) => error.field)).toContain(field);
    expect(store.kept).toEqual([]);
  });

  it("is refused like a question where it is no JSON or too much", async () => {
    const app = await operatedApp({ feedback: new MemoryFeedback() });
    await problemOf(await send(app, "{"), 400);
    await problemOf(await send(app, "x", { "content-type": "text/plain" }), 415);
    await problemOf(await send(app, { answerId: "a", comment: "x".repeat(600_000) }), 413);
  });

  it("is a 404 that says so where the server keeps none", async () => {
    expect((await problemOf(await send(await testApp(), { answerId: "a", rating: "up" }), 404)).code).toBe("feedback_off");
  });

  it("says that it was not kept: 429 when full, 503 when the disk fails, of which the log tells the cause and the client nothing", async () => {
    const failing = (error: Error) => operatedApp({ feedback: { append: () => Promise.reject(error) } });
    const full = await failing(new FootnoteError("FEEDBACK_FULL", "Full."));
    const response = await send(full, { answerId: "a", rating: "up" });
    expect(response.headers.get("retry-after")).toBe("3600");
    expect((await problemOf(response, 429)).code).toBe("feedback_full");
    expect(full.logged).toEqual([]);

    const broken = await failing(new FootnoteError("FEEDBACK_UNWRITABLE", "Later.", { cause: new Error("ENOSPC /srv/secret") }));
    const problem = await problemOf(await send(broken, { answerId: "a", rating: "up" }), 503);
    expect(JSON.stringify(problem)).not.toContain("secret");
    expect(broken.logged).toHaveLength(1);
  });

  it("is described by the type the store takes", () => {
    expectTypeOf<keyof Feedback>().toEqualTypeOf<keyof z.infer<typeof feedbackRequest>>();
  });
});
