import { AutoModelForSequenceClassification, AutoTokenizer, env } from "@xenova/transformers";
import type { Entailment, EntailmentModel } from "../adapters/entailment-judge.js";
import { FootnoteError } from "../core/errors.js";
import { holdsModel } from "./model-files.js";

/**
 * A model of natural language inference from the hub, such as `Xenova/nli-deberta-v3-xsmall`, run by transformers.js.
 * @throws FootnoteError EMBEDDER_UNAVAILABLE where it is neither in `models` nor can be fetched into `cache`
 */
export async function openEntailment(id: string, folders: { models: string; cache: string }): Promise<EntailmentModel> {
  const local = holdsModel(folders.models, id);
  env.localModelPath = folders.models;
  env.allowLocalModels = local;
  env.allowRemoteModels = !local;
  env.cacheDir = folders.cache;
  try {
    const tokenizer = await AutoTokenizer.from_pretrained(id, { local_files_only: local });
    const model = await AutoModelForSequenceClassification.from_pretrained(id, { dtype: "q8", local_files_only: local });
    const names = (model.config as unknown as { id2label: Readonly<Record<string, string>> }).id2label;
    return {
      id,
      async classify(premise, hypothesis) {
        const { logits } = (await model(tokenizer(premise, { text_pair: hypothesis, truncation: true }))) as {
          logits: { data: Float32Array };
        };
        return readLogits(Array.from(logits.data), names);
      },
    };
  } catch (cause) {
    throw new FootnoteError(
      "EMBEDDER_UNAVAILABLE",
      `The entailment model "${id}" is neither in ${folders.models} nor can it be fetched (${(cause as Error).message.split("\n")[0]}); leave --chat-judge-model out to judge by rules alone.`,
      { cause },
    );
  }
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
