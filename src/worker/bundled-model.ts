import { MODEL_ASSETS, MODEL_FILES } from "../adapters/asset-layout.js";
import { sha256 } from "../adapters/sha256.js";
import { StaticEmbedder } from "../adapters/static-embedder.js";
import { FootnoteError } from "../core/errors.js";
import type { EmbedderDescription } from "../core/ports.js";
import { readAsset } from "./asset-files.js";

/**
 * The bundled model, its weights verified.
 * @throws FootnoteError EMBEDDER_UNAVAILABLE
 */
export async function openBundledModel(assets: Fetcher): Promise<StaticEmbedder> {
  try {
    const [description, weights, tokenizer, tokenizerConfig] = await Promise.all([
      readJson<EmbedderDescription>(assets, MODEL_FILES.description),
      readAsset(assets, MODEL_ASSETS + MODEL_FILES.weights),
      readJson<object>(assets, MODEL_FILES.tokenizer),
      readJson<object>(assets, MODEL_FILES.tokenizerConfig),
    ]);
    if ((await sha256(weights)) !== description.weightsSha256) throw new Error("the weights do not match their checksum");
    return new StaticEmbedder(description, { weights, tokenizer, tokenizerConfig });
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
