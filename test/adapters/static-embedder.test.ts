import { expect, it } from "vitest";
import { StaticEmbedder } from "../../src/adapters/static-embedder.js";
import { BUNDLED_MODEL, embeddingModel } from "../../src/node/embedding-models.js";
import { openStaticEmbedder } from "../../src/node/model-files.js";
import { embedderContract } from "../contract/embedder.js";
import { HashEmbedder } from "../fakes/hash-embedder.js";
import { MODELS } from "../paths.js";

const open = () => openStaticEmbedder(MODELS, embeddingModel(BUNDLED_MODEL));

embedderContract("StaticEmbedder", open);
embedderContract("HashEmbedder, the tests' fake,", async () => new HashEmbedder());

it("refuses weights that are no model", () => {
  const weights = new TextEncoder().encode("not a model");
  const files = { weights, sentenceWeights: weights, tokenizer: {}, tokenizerConfig: {} };
  expect(() => new StaticEmbedder(new HashEmbedder().description, files)).toThrow(/weights file/);
});

it("refuses weights of another dimension than described, saying both", async () => {
  const model = { ...embeddingModel(BUNDLED_MODEL), dimension: 128 };
  await expect(openStaticEmbedder(MODELS, model)).rejects.toThrow(/vectors of 256 numbers, not 128/);
});

it("says which folder lacks the model", async () => {
  await expect(openStaticEmbedder("/nowhere", embeddingModel(BUNDLED_MODEL))).rejects.toThrow(/\/nowhere\/footnote-static-en/);
});
