import { expect, it } from "vitest";
import { openBundledModel } from "../../src/worker/bundled-model.js";
import { embedderContract } from "../contract/embedder.js";
import { openBundled } from "../runtime/worker/article.js";
import { AssetsWith } from "./assets-with.js";

embedderContract("The bundled model in the isolate", openBundled);

it.each([
  ["weights are missing", "model_quantized.onnx", undefined, /answered 404/],
  ["weights are others", "model_quantized.onnx", "other", /checksum/],
  ["tokenizer is no JSON", "tokenizer.json", "{", /JSON/],
])("is refused, with the cure, where its %s", async (_, name, content, why) => {
  const assets = new AssetsWith({ [`/_footnote/model/${name}`]: content });
  const opening = openBundledModel(assets.fetcher);
  await expect(opening).rejects.toMatchObject({ code: "EMBEDDER_UNAVAILABLE" });
  await expect(opening).rejects.toThrow(why);
  await expect(opening).rejects.toThrow(/npm run worker:deploy/);
});
