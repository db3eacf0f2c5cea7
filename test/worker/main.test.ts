import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/core/answer.js";
import worker from "../../src/worker/main.js";

async function ask(path: string, init?: RequestInit): Promise<Response> {
  const context = createExecutionContext();
  const request = new Request(`https://footnote.example${path}`, init) as Request<unknown, IncomingRequestCfProperties>;
  const response = await worker.fetch(request, env, context);
  await waitOnExecutionContext(context);
  return response;
}

describe("the Worker", () => {
  it("answers, cited, at the first request of an isolate", async () => {
    const response = await ask("/ask", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ question: "What share of China's electricity could data centers use by 2026?" }),
    });
    expect(response.status).toBe(200);
    const { answer, citations, index } = (await response.json()) as Answer;
    expect(answer).toContain("nearly 6%");
    const { text } = (await (await ask("/documents/the-chinese-way")).json()) as { text: string };
    for (const { quote, start, end } of citations) expect(text.slice(start, end)).toBe(quote);
    expect(await (await ask("/readyz")).json()).toMatchObject({ status: "ready", index, documents: 1 });
  });

  it("serves the page, and its documentation", async () => {
    for (const path of ["/", "/docs/", "/docs/swagger-ui.css", "/embed.js", "/openapi.json"]) {
      expect((await ask(path)).status, path).toBe(200);
    }
  });

  it.each([
    "/_footnote/index/manifest.json",
    "/%5Ffootnote/index/manifest.json",
    "/_footnote%2Findex%2Fmanifest.json",
    "/x/../_footnote/index/manifest.json",
    "/docs/..%2f_footnote/index/manifest.json",
    "//_footnote/index/manifest.json",
    "/_footnote/model/model_quantized.onnx",
    "/_headers",
  ])("gives out neither the index nor the model: %s", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});
