import { join } from "node:path";
import { expect, it } from "vitest";
import { BUNDLED_MODEL, embeddingModel } from "../../src/node/embedding-models.js";
import { openStaticEmbedder } from "../../src/node/model-files.js";
import { TransformersEmbedder } from "../../src/node/transformers-embedder.js";
import { embedderContract } from "../contract/embedder.js";
import { MODELS } from "../paths.js";

const model = embeddingModel(BUNDLED_MODEL);
const open = () => TransformersEmbedder.open(model, { folder: join(MODELS, BUNDLED_MODEL) });

embedderContract("TransformersEmbedder", open);

it("gives the vectors that plain JavaScript gives from the same files", async () => {
  const texts = ["China’s AI ecosystem has made impressive strides.", "39% by 2050", "", "Ünïcödé 日本 🙂"];
  const [byOnnx, byHand] = [await open(), await openStaticEmbedder(MODELS, model)];
  const [left, right] = [await byOnnx.embedDocuments(texts), await byHand.embedDocuments(texts)];
  for (const [at, vector] of left.entries()) {
    for (const [i, value] of vector.entries()) expect(value).toBeCloseTo(right[at]?.[i] ?? Number.NaN, 5);
  }
  expect(byOnnx.description).toEqual(byHand.description);
});
