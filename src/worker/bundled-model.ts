import { MODEL_ASSETS, MODEL_FILES, type ModelDescription } from "../adapters/asset-layout.js";
import { sha256 } from "../adapters/sha256.js";
import { StaticEmbedder } from "../adapters/static-embedder.js";
import { FootnoteError } from "../core/errors.js";
import { readAsset } from "./asset-files.js";

/**
 * The bundled model, its weights verified.
 * @throws FootnoteError EMBEDDER_UNAVAILABLE
 */
export async function openBundledModel(assets: Fetcher): Promise<StaticEmbedder> {
  try {
    const [{ embedder, sentenceWeightsSha256 }, weights, sentenceWeights, tokenizer, tokenizerConfig] = await Promise.all([
      readJson<ModelDescription>(assets, MODEL_FILES.description),
      readAsset(assets, MODEL_ASSETS + MODEL_FILES.weights),
      readAsset(assets, MODEL_ASSETS + MODEL_FILES.sentenceWeights),
      readJson<object>(assets, MODEL_FILES.tokenizer),
      readJson<object>(assets, MODEL_FILES.tokenizerConfig),
    ]);
    const sums = await Promise.all([sha256(weights), sha256(sentenceWeights)]);
    if (sums[0] !== embedder.weightsSha256 || sums[1] !== sentenceWeightsSha256) throw new Error("the weights do not match their checksum");
    return new StaticEmbedder(embedder, { weights, sentenceWeights, tokenizer, tokenizerConfig });
  } catch (cause) {
    if (cause instanceof FootnoteError) throw cause;
    throw new FootnoteError(
      "EMBEDDER_UNAVAILABLE",
      `The bundled model cannot be read from the assets (${(cause as Error).message}); deploy again with: npm run worker:deploy`,
      { cause },
    );
  }
}

async function readJson<T>(assets: Fetcher, name: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await readAsset(assets, MODEL_ASSETS + name))) as T;
}
