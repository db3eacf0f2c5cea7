import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { StaticEmbedder } from "../adapters/static-embedder.js";
import { FootnoteError } from "../core/errors.js";
import type { EmbedderDescription } from "../core/ports.js";
import type { EmbeddingModel } from "./embedding-models.js";

/** Quantised weights, as transformers.js lays them out. */
export const WEIGHTS_FILE = "onnx/model_quantized.onnx";

/** Of the bundled model alone: a table of sentence vectors over the same tokens. */
export const SENTENCE_WEIGHTS_FILE = "onnx/sentences_quantized.onnx";

/** What transformers.js reads of a model. */
export const MODEL_FILES: readonly string[] = ["config.json", "tokenizer.json", "tokenizer_config.json", WEIGHTS_FILE];

/** Whether a folder of models holds one, laid out as on the hub. */
export function holdsModel(models: string, id: string): boolean {
  return existsSync(join(models, id, WEIGHTS_FILE)) && existsSync(join(models, id, "tokenizer.json"));
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** @param revision the commit, of a model from the hub */
export function describe(model: EmbeddingModel, weights: Uint8Array, revision?: string): EmbedderDescription {
  const { id, pooling, dimension, queryPrefix, documentPrefix } = model;
  return { id, ...(revision ? { revision } : {}), pooling, dimension, queryPrefix, documentPrefix, weightsSha256: sha256(weights) };
}

/** The one opened last, for whoever opens the same files again: an index that takes over from another shares its model. */
let lastOpened: { readonly key: string; readonly embedder: StaticEmbedder } | undefined;

/** The bundled model, without ONNX Runtime: what serving needs. */
export async function openStaticEmbedder(models: string, model: EmbeddingModel): Promise<StaticEmbedder> {
  const folder = join(models, model.id);
  try {
    const [weights, sentenceWeights, tokenizer, tokenizerConfig] = await Promise.all([
      readFile(join(folder, WEIGHTS_FILE)),
      readFile(join(folder, SENTENCE_WEIGHTS_FILE)),
      readFile(join(folder, "tokenizer.json"), "utf8"),
      readFile(join(folder, "tokenizer_config.json"), "utf8"),
    ]);
    const description = describe(model, weights);
    const key = sha256(JSON.stringify([description, ...[sentenceWeights, tokenizer, tokenizerConfig].map(sha256)]));
    if (lastOpened?.key === key) return lastOpened.embedder;
    const embedder = new StaticEmbedder(description, {
      weights,
      sentenceWeights,
      tokenizer: JSON.parse(tokenizer) as object,
      tokenizerConfig: JSON.parse(tokenizerConfig) as object,
    });
    lastOpened = { key, embedder };
    return embedder;
  } catch (cause) {
    if (cause instanceof FootnoteError) throw cause;
    throw new FootnoteError(
      "EMBEDDER_UNAVAILABLE",
      `The model in ${folder} cannot be read (${(cause as Error).message}); restore the folder.`,
      { cause },
    );
  }
}
