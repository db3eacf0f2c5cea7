import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { readIndex } from "../../src/worker/asset-index.js";
import { openBundledModel } from "../../src/worker/bundled-model.js";
import { embedderContract } from "../contract/embedder.js";
import { openBundled } from "../runtime/worker/article.js";
import { AssetsWith } from "./assets-with.js";

embedderContract("The bundled model in the isolate", openBundled);

it("gives the vectors that the index holds, which Node made with transformers.js", async () => {
  const [model, { documents, vectors, manifest }] = await Promise.all([openBundled(), readIndex(env.ASSETS)]);
  const texts = documents.flatMap(({ document, passages }) => passages.map(({ start, end }) => document.text.slice(start, end)));
  const { dimension } = manifest.embedder;
  for (const [at, vector] of (await model.embedDocuments(texts)).entries()) {
    const stored = vectors.subarray(at * dimension, (at + 1) * dimension);
    expect(Math.max(...vector.map((value, i) => Math.abs(value - (stored[i] ?? Number.NaN))))).toBeLessThan(1e-6);
  }
});

it.each([
  ["weights are missing", "model_quantized.onnx", undefined, /answered 404/],
  ["sentences' weights are others", "sentences_quantized.onnx", "other", /checksum/],
  ["weights are others", "model_quantized.onnx", "other", /checksum/],
  ["tokenizer is no JSON", "tokenizer.json", "{", /JSON/],
])("is refused, with the cure, where its %s", async (_, name, content, why) => {
  const assets = new AssetsWith({ [`/_footnote/model/${name}`]: content });
  const opening = openBundledModel(assets.fetcher);
  await expect(opening).rejects.toMatchObject({ code: "EMBEDDER_UNAVAILABLE" });
  await expect(opening).rejects.toThrow(why);
  await expect(opening).rejects.toThrow(/npm run worker:deploy/);
});
