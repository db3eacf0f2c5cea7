import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { env, type FeatureExtractionPipeline, pipeline } from "@xenova/transformers";
import { FootnoteError } from "../core/errors.js";
import type { Embedder, EmbedderDescription } from "../core/ports.js";
import type { EmbeddingModel } from "./embedding-models.js";
import { describe, holdsModel, WEIGHTS_FILE } from "./model-files.js";

/** Any encoder in transformers.js layout, quantised to 8 bits, run by ONNX Runtime. */
export class TransformersEmbedder implements Embedder {
  readonly description: EmbedderDescription;
  readonly #run: FeatureExtractionPipeline;

  private constructor(description: EmbedderDescription, run: FeatureExtractionPipeline) {
    this.description = description;
    this.#run = run;
  }

  /**
   * Opens a model from a folder of models or, when it is not there, from the hub into `cache`.
   * @throws FootnoteError EMBEDDER_UNAVAILABLE when it is in neither place
   */
  static async open(model: EmbeddingModel, folders: { models: string; cache: string }): Promise<TransformersEmbedder> {
    const local = holdsModel(folders.models, model.id);
    env.localModelPath = folders.models;
    env.allowLocalModels = local;
    env.allowRemoteModels = !local;
    env.cacheDir = folders.cache;
    try {
      const run = await pipeline("feature-extraction", model.id, { dtype: "q8", local_files_only: local });
      const weights = await readFile(join(local ? folders.models : folders.cache, model.id, WEIGHTS_FILE));
      return new TransformersEmbedder(describe(model, weights), run as FeatureExtractionPipeline);
    } catch (cause) {
      throw new FootnoteError(
        "EMBEDDER_UNAVAILABLE",
        `The embedding model "${model.id}" is neither in ${folders.models} nor can it be fetched (${(cause as Error).message.split("\n")[0]}). ` +
          `Where there is a network, download config.json, tokenizer.json, tokenizer_config.json and onnx/model_quantized.onnx of ${model.id}, ` +
          `put them into ${join(folders.models, model.id)}, and run this again; or leave --model out to use the bundled one.`,
        { cause },
      );
    }
  }

  async embedQuery(text: string): Promise<number[]> {
    const [vector] = await this.#embed([this.description.queryPrefix + text]);
    return vector ?? [];
  }

  embedDocuments(texts: string[]): Promise<number[][]> {
    return this.#embed(texts.map((text) => this.description.documentPrefix + text));
  }

  /** One text at a time: padding a batch to its longest costs more than batching saves on a CPU, and would move the last bits. */
  async #embed(texts: readonly string[]): Promise<number[][]> {
    const vectors: number[][] = [];
    for (const text of texts) {
      const output = await this.#run(text, { pooling: this.description.pooling, normalize: true });
      vectors.push(Array.from(output.data as Float32Array));
      output.dispose();
    }
    return vectors;
  }
}
