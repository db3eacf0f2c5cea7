import { FootnoteError } from "../core/errors.js";
import type { Reranker } from "../core/ports.js";
import { openPairClassifier } from "./pair-classifier.js";

/** Passages a run reads at once: more would only wait for memory. */
const BATCH = 10;

/**
 * A cross-encoder from the hub, such as `Xenova/ms-marco-MiniLM-L-6-v2`: one logit a pair, how well the text answers the question.
 * @throws FootnoteError EMBEDDER_UNAVAILABLE where it cannot be had, or is no cross-encoder
 */
export async function openCrossEncoder(id: string, folders: { models: string; modelCache: string }): Promise<Reranker> {
  const model = await openPairClassifier(id, folders, "leave --reranker out to do without");
  const [tried] = await model.logits("Is it one?", ["It is."]);
  if (tried?.length !== 1) {
    throw new FootnoteError(
      "EMBEDDER_UNAVAILABLE",
      `The model "${id}" sorts into ${tried?.length ?? 0} classes, where a reranker gives one score; name another with --reranker, or leave it out.`,
    );
  }
  return {
    id,
    async rerank(question, texts) {
      const scores: number[] = [];
      for (let from = 0; from < texts.length; from += BATCH) {
        for (const [score] of await model.logits(question, texts.slice(from, from + BATCH))) scores.push(score as number);
      }
      return scores;
    },
  };
}
