import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openCrossEncoder } from "../../src/node/cross-encoder.js";
import { openService } from "../../src/node/open-service.js";
import { INDEX, MODEL_CACHE, MODELS, ROOT } from "../paths.js";

/** Holds a model in the hub's layout whose one logit is how many words of the second text stand in the first. */
const models = join(ROOT, "test/fakes/models");

describe("A cross-encoder", () => {
  it("scores each text with the question, however many there are, in the order given", async () => {
    const reranker = await openCrossEncoder("tiny-cross-encoder", { models, modelCache: MODEL_CACHE });
    const texts = ["flour", "The coal: coal.", "the oven", ...Array.from({ length: 12 }, () => "wind"), "coal, the grid"];
    expect(await reranker.rerank("The coal", texts)).toEqual([0, 3, 1, ...Array.from({ length: 12 }, () => 0), 2]);
    expect(await reranker.rerank("The coal", [])).toEqual([]);
  });

  it("is refused where there is none, with what to do", async () => {
    await expect(openCrossEncoder("no/such-model", { models, modelCache: join(ROOT, "test/fakes/none") })).rejects.toThrow(
      /The model "no\/such-model" is neither in .+ leave --reranker out/,
    );
  });

  it("reads a question's passages again before they are answered from", async () => {
    const asked: string[] = [];
    const reranker = {
      id: "listening",
      rerank: async (question: string, texts: readonly string[]) => {
        asked.push(question);
        return texts.map(() => 0);
      },
    };
    const service = await openService({ index: INDEX, models: MODELS, modelCache: MODEL_CACHE, reranker });
    const question = "Why does China rely on coal?";
    for await (const event of service.ask({ question, history: [] })) if (event.type === "answer-end") expect(event.answer.abstained).toBe(false);
    expect(asked).toContain(question);
  });
});
