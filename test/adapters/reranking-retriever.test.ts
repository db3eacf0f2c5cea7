import { describe, expect, it } from "vitest";
import { RerankingRetriever } from "../../src/adapters/reranking-retriever.js";
import type { Reranker } from "../../src/core/ports.js";
import { retrieverContract } from "../contract/retriever.js";
import { memoryService } from "../fakes/memory-service.js";

const documents = {
  "power.md": "# Power\n\nTwo thirds of the electricity come from coal. Wind gives the rest of it.\n\n## Grid\n\nThe grid has bottlenecks.",
  "bread.md": "# Bread\n\nThe ovens are heated before the loaves go in. The flour must be fresh.",
};

/** Ranks by how often a text holds a word. */
const byWord = (word: string): Reranker => ({
  id: `by ${word}`,
  rerank: async (_, texts) => texts.map((text) => text.split(word).length),
});

async function retrievers(reranker: Reranker) {
  const { retriever } = await memoryService(documents);
  return { plain: retriever, reranked: new RerankingRetriever(retriever, reranker) };
}

retrieverContract("RerankingRetriever", async () => (await retrievers(byWord("coal"))).reranked);

describe("The reranking retriever", () => {
  it("puts the reranker's first first, and gives it the first score", async () => {
    const { plain, reranked } = await retrievers(byWord("bottlenecks"));
    const query = { text: "What share of electricity comes from coal?", limit: 3 };
    const [before, after] = [await plain.retrieve(query), await reranked.retrieve(query)];
    expect(before.passages[0]?.section.title).toBe("Power");
    expect(after.passages[0]?.section.title).toBe("Grid");
    expect(after.passages.map(({ score }) => score)).toEqual(before.passages.map(({ score }) => score));
    expect(after.vector).toEqual(before.vector);
  });

  it("leaves passages that it is of one mind about in their order", async () => {
    const { plain, reranked } = await retrievers(byWord("nowhere to be found"));
    const query = { text: "What share of electricity comes from coal?", limit: 2 };
    expect(await reranked.retrieve(query)).toEqual(await plain.retrieve(query));
  });

  it("reads passages beyond the limit, so that one of them may rise", async () => {
    const { reranked } = await retrievers(byWord("loaves"));
    const { passages } = await reranked.retrieve({ text: "What share of electricity comes from coal?", limit: 1 });
    expect(passages.map(({ passage }) => passage.documentId)).toEqual(["bread"]);
  });
});
