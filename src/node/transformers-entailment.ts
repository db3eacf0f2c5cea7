import type { Entailment, EntailmentModel } from "../adapters/entailment-judge.js";
import { openPairClassifier } from "./pair-classifier.js";

/**
 * A model of natural language inference from the hub, such as `Xenova/nli-deberta-v3-xsmall`, run by transformers.js.
 * @throws FootnoteError EMBEDDER_UNAVAILABLE where it is neither in `models` nor can be fetched into `modelCache`
 */
export async function openEntailment(id: string, folders: { models: string; modelCache: string }): Promise<EntailmentModel> {
  const model = await openPairClassifier(id, folders, "leave --chat-judge-model out to judge by rules alone");
  return {
    id,
    classify: async (premise, hypothesis) => readLogits((await model.logits(premise, [hypothesis]))[0] ?? [], model.names),
  };
}

/** Logits as probabilities by class; models name their classes in letters of either case, in any order. */
export function readLogits(logits: readonly number[], names: Readonly<Record<string, string>>): Entailment {
  const greatest = Math.max(...logits);
  const odds = logits.map((logit) => Math.exp(logit - greatest));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const share = (prefix: string) =>
    logits.reduce((sum, _, at) => (names[at]?.toLowerCase().startsWith(prefix) ? sum + (odds[at] as number) / total : sum), 0);
  return { entailment: share("entail"), neutral: share("neutral"), contradiction: share("contra") };
}
