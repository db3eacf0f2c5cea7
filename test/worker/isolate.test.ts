import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { type IndexManifest, sealManifest } from "../../src/adapters/index-manifest.js";
import { FILES } from "../../src/adapters/index-reader.js";
import type { Answer } from "../../src/core/answer.js";
import { readAsset } from "../../src/worker/asset-files.js";
import { readIndex } from "../../src/worker/asset-index.js";
import { problemOf } from "../http/problem-document.js";
import { asking, opened, request } from "./asked-isolate.js";
import { AssetsWith } from "./assets-with.js";
import { FakeVectorize } from "./fake-vectorize.js";
import { FakeWorkersAi } from "./fake-workers-ai.js";

const isolate = opened();

const ask = (path: string, init?: RequestInit, asked = isolate) => request(asked, path, init);
const QUESTION = asking({ question: "Why?" });

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

  it("serves the page, but is not ready, over an index that is broken, and says how to mend it", async () => {
    const broken = opened({ ASSETS: new AssetsWith({ "/_footnote/index/manifest.json": undefined }).fetcher });
    expect((await ask("/", {}, broken)).status).toBe(200);
    const problem = await problemOf(await ask("/readyz", {}, broken), 503);
    expect(problem).toMatchObject({ code: "index_missing", detail: expect.stringContaining("npm run worker:deploy") });
  });

  it("tells which variable makes no sense", async () => {
    const problem = await problemOf(await ask("/healthz", {}, opened({ FOOTNOTE_TIMEOUT_MS: "soon" })), 503);
    expect(problem.detail).toMatch(/^FOOTNOTE_TIMEOUT_MS is "soon"/);
  });

  it("takes an index of a hub model where Workers AI is bound, and else says what is missing", async () => {
    const problem = await problemOf(await ask("/ask", QUESTION, opened({ ASSETS: await assetsOf("Xenova/bge-small-en-v1.5") })), 503);
    expect(problem.detail).toContain("bind it as AI");
    const { binding } = new FakeWorkersAi(256);
    const response = await ask("/ask", QUESTION, opened({ ASSETS: await assetsOf("Xenova/bge-small-en-v1.5"), AI: binding }));
    expect(response.status).toBe(200);
  });

  it("gives the same citations with its vectors in Vectorize", async () => {
    const { manifest, vectors } = await readIndex(env.ASSETS);
    const fake = new FakeVectorize(vectors, manifest.embedder.dimension, manifest.generation);
    const body = JSON.stringify({ question: "Why does China rely on coal?" });
    const answers = [isolate, opened({ VECTORS: fake.binding })].map(async (asked) =>
      (await ask("/ask", { ...QUESTION, body }, asked)).json(),
    );
    const [here, there] = (await Promise.all(answers)) as Answer[];
    expect(there?.citations).toEqual(here?.citations);
    expect(there?.confidence).toBeCloseTo(here?.confidence ?? Number.NaN, 6);
    expect(fake.calls.query).toBe(1);
  });
});

/** The article's index under the name of a hub model. */
async function assetsOf(id: string): Promise<Fetcher> {
  const {
    checksum: _,
    generation,
    ...content
  } = JSON.parse(new TextDecoder().decode(await readAsset(env.ASSETS, "/_footnote/index/manifest.json"))) as IndexManifest;
  const sealed = await sealManifest({ ...content, embedder: { ...content.embedder, id, pooling: "cls" } });
  const renamed = await Promise.all(
    Object.values(FILES).map(async (name) => [
      `/_footnote/index/${sealed.generation}/${name}`,
      await readAsset(env.ASSETS, `/_footnote/index/${generation}/${name}`),
    ]),
  );
  return new AssetsWith({ "/_footnote/index/manifest.json": JSON.stringify(sealed), ...Object.fromEntries(renamed) }).fetcher;
}
