import { describe, expect, it } from "vitest";
import type { EmbedderDescription } from "../../src/core/ports.js";
import { WorkersAiEmbedder } from "../../src/worker/workers-ai-embedder.js";
import { embedderContract } from "../contract/embedder.js";
import { FakeWorkersAi } from "./fake-workers-ai.js";

const BGE: EmbedderDescription = {
  id: "Xenova/bge-small-en-v1.5",
  pooling: "cls",
  dimension: 384,
  queryPrefix: "Represent this sentence for searching relevant passages: ",
  documentPrefix: "",
  weightsSha256: "a".repeat(64),
};

embedderContract("WorkersAiEmbedder", async () => WorkersAiEmbedder.open(BGE, new FakeWorkersAi(384).binding));

describe("WorkersAiEmbedder", () => {
  it("says the pooling and the prefix the index was made with, by Workers AI's name for the model", async () => {
    const ai = new FakeWorkersAi(384);
    await WorkersAiEmbedder.open(BGE, ai.binding).embedQuery("coal");
    expect(ai.asked).toEqual([{ model: "@cf/baai/bge-small-en-v1.5", pooling: "cls", texts: [`${BGE.queryPrefix}coal`] }]);
  });

  it("sends a hundred texts at a time, in order", async () => {
    const ai = new FakeWorkersAi(384);
    const embedder = WorkersAiEmbedder.open(BGE, ai.binding);
    const vectors = await embedder.embedDocuments(Array.from({ length: 250 }, (_, at) => `text${at}`));
    expect(ai.asked.map(({ texts }) => texts.length)).toEqual([100, 100, 50]);
    expect(vectors[249]).toEqual((await embedder.embedDocuments(["text249"]))[0]);
  });

  it.each([
    ["another pooling", { data: [new Array(384).fill(1)], pooling: "mean" }, /pooled by mean, not cls/],
    ["another dimension", { data: [new Array(768).fill(1)] }, /vector of 768 numbers.*where 384 are due/],
    ["no vector", { data: [] }, /0 vectors for 1 texts/],
    ["what is no number", { data: [new Array(384).fill(Number.NaN)] }, /not finite/],
  ])("refuses %s", async (_, reply, message) => {
    const ai = new FakeWorkersAi(384);
    ai.reply = () => reply;
    await expect(WorkersAiEmbedder.open(BGE, ai.binding).embedQuery("coal")).rejects.toThrow(message);
  });

  it("is unavailable while Workers AI is, and says nothing of its insides", async () => {
    const ai = new FakeWorkersAi(384);
    ai.reply = () => {
      throw new Error("3040: Capacity temporarily exceeded at secret.internal");
    };
    const asking = WorkersAiEmbedder.open(BGE, ai.binding).embedQuery("coal");
    await expect(asking).rejects.toMatchObject({ code: "EMBEDDER_UNAVAILABLE", message: expect.not.stringContaining("secret") });
  });

  it("says what to do for a model it does not run, and without its binding", () => {
    expect(() => WorkersAiEmbedder.open({ ...BGE, id: "Xenova/gte-small" }, new FakeWorkersAi(384).binding)).toThrow(
      /does not run.*bundled model/,
    );
    expect(() => WorkersAiEmbedder.open(BGE, undefined)).toThrow(/bind it as AI in wrangler.toml/);
  });
});
