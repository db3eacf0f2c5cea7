import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { env, type FeatureExtractionPipeline, pipeline } from "@xenova/transformers";
import { FootnoteError } from "../core/errors.js";
import type { Embedder, EmbedderDescription } from "../core/ports.js";
import type { EmbeddingModel } from "./embedding-models.js";
import { describe, WEIGHTS_FILE } from "./model-files.js";
import type { LocatedModel } from "./model-source.js";

/** Any encoder in transformers.js layout, quantised to 8 bits, run by ONNX Runtime. */
export class TransformersEmbedder implements Embedder {
  readonly description: EmbedderDescription;
  readonly #run: FeatureExtractionPipeline;

  private constructor(description: EmbedderDescription, run: FeatureExtractionPipeline) {
    this.description = description;
    this.#run = run;
  }

  /**
   * Opens a model from its folder; nothing is fetched.
   * @throws FootnoteError EMBEDDER_UNAVAILABLE when its files cannot be read or run
   */
  static async open(model: EmbeddingModel, { folder, revision }: LocatedModel): Promise<TransformersEmbedder> {
    env.localModelPath = dirname(folder);
    env.allowLocalModels = true;
    env.allowRemoteModels = false;
    let opened: TransformersEmbedder;
    try {
      const run = await pipeline("feature-extraction", basename(folder), { dtype: "q8", local_files_only: true });
      const weights = await readFile(join(folder, WEIGHTS_FILE));
      opened = new TransformersEmbedder(describe(model, weights, revision), run as FeatureExtractionPipeline);
    } catch (cause) {
      throw new FootnoteError(
        "EMBEDDER_UNAVAILABLE",
        `The embedding model in ${folder} cannot be opened (${(cause as Error).message.split("\n")[0]}); restore the folder, or remove it to fetch the model again.`,
        { cause },
      );
    }
    const { length } = await opened.embedQuery("");
    if (length === model.dimension) return opened;
    throw new FootnoteError(
      "EMBEDDER_UNAVAILABLE",
      `The model in ${folder} gives vectors of ${length} numbers, "${model.id}" ones of ${model.dimension}; it is another model: restore the folder.`,
    );
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
