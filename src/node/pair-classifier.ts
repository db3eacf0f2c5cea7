import { AutoModelForSequenceClassification, AutoTokenizer, env } from "@xenova/transformers";
import { FootnoteError } from "../core/errors.js";
import { holdsModel } from "./model-files.js";

/** A model of the hub that reads two texts together. */
export interface PairClassifier {
  /** Of the classes, by their place in a row of logits. */
  readonly names: Readonly<Record<string, string>>;
  /** A row of logits for each second text. */
  logits(first: string, seconds: readonly string[]): Promise<number[][]>;
}

/**
 * @param withoutIt what to do where it cannot be had, for the error
 * @throws FootnoteError EMBEDDER_UNAVAILABLE where it is neither in `models` nor can be fetched into `cache`
 */
export async function openPairClassifier(
  id: string,
  folders: { models: string; modelCache: string },
  withoutIt: string,
): Promise<PairClassifier> {
  const local = holdsModel(folders.models, id);
  env.localModelPath = folders.models;
  env.allowLocalModels = local;
  env.allowRemoteModels = !local;
  env.cacheDir = folders.modelCache;
  try {
    const tokenizer = await AutoTokenizer.from_pretrained(id, { local_files_only: local });
    const model = await AutoModelForSequenceClassification.from_pretrained(id, { dtype: "q8", local_files_only: local });
    return {
      names: (model.config as unknown as { id2label?: Readonly<Record<string, string>> }).id2label ?? {},
      async logits(first, seconds) {
        if (seconds.length === 0) return [];
        const read = tokenizer([...seconds].fill(first), { text_pair: [...seconds], padding: true, truncation: true });
        const { logits } = (await model(read)) as { logits: { tolist(): number[][] } };
        return logits.tolist();
      },
    };
  } catch (cause) {
    throw new FootnoteError(
      "EMBEDDER_UNAVAILABLE",
      `The model "${id}" is neither in ${folders.models} nor can it be fetched (${(cause as Error).message.split("\n")[0]}); ${withoutIt}.`,
      { cause },
    );
  }
}
