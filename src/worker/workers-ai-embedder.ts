import { FootnoteError } from "../core/errors.js";
import type { Embedder, EmbedderDescription } from "../core/ports.js";

/** Hub models that Workers AI runs too, under its own names. */
const MODELS: Readonly<Record<string, keyof AiModels>> = {
  "Xenova/bge-small-en-v1.5": "@cf/baai/bge-small-en-v1.5",
  "Xenova/bge-base-en-v1.5": "@cf/baai/bge-base-en-v1.5",
};
/** Texts a call takes. */
const BATCH = 100;

/**
 * A hub model run by Workers AI, for questions about an index that Node made with it. The weights are not quantised as Node's are,
 * so a vector lies near Node's and is not the same. Pooling is always said: Workers AI's own default, mean, is not BGE's.
 */
export class WorkersAiEmbedder implements Embedder {
  /** The index's own: what its vectors are to be compared with. */
  readonly description: EmbedderDescription;
  readonly #ai: Ai;
  readonly #model: keyof AiModels;

  private constructor(description: EmbedderDescription, ai: Ai, model: keyof AiModels) {
    this.description = description;
    this.#ai = ai;
    this.#model = model;
  }

  /** @throws FootnoteError EMBEDDER_UNAVAILABLE without a binding, or for a model that Workers AI does not run */
  static open(description: EmbedderDescription, ai: Ai | undefined): WorkersAiEmbedder {
    const model = MODELS[description.id];
    if (!model) {
      throw new FootnoteError(
        "EMBEDDER_UNAVAILABLE",
        `The index was made with ${description.id}, which Workers AI does not run; ingest with the bundled model or one of ${Object.keys(MODELS).join(", ")}, and deploy again.`,
      );
    }
    if (!ai) {
      throw new FootnoteError(
        "EMBEDDER_UNAVAILABLE",
        `The index was made with ${description.id}, which needs Workers AI; bind it as AI in wrangler.toml, or ingest with the bundled model.`,
      );
    }
    return new WorkersAiEmbedder(description, ai, model);
  }

  async embedQuery(text: string): Promise<number[]> {
    const [vector] = await this.#embed([this.description.queryPrefix + text]);
    return vector ?? [];
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    const vectors: number[][] = [];
    for (let from = 0; from < texts.length; from += BATCH) {
      vectors.push(...(await this.#embed(texts.slice(from, from + BATCH).map((text) => this.description.documentPrefix + text))));
    }
    return vectors;
  }

  async #embed(texts: string[]): Promise<number[][]> {
    const { pooling, dimension } = this.description;
    let output: { data?: number[][]; pooling?: string };
    try {
      output = (await this.#ai.run(this.#model, { text: texts, pooling } as never)) as typeof output;
    } catch (cause) {
      throw new FootnoteError("EMBEDDER_UNAVAILABLE", "Workers AI does not answer; try again in a moment.", { cause });
    }
    const { data = [] } = output;
    if (output.pooling !== undefined && output.pooling !== pooling) throw this.#unfit(`pooled by ${output.pooling}, not ${pooling}`);
    if (data.length !== texts.length) throw this.#unfit(`${data.length} vectors for ${texts.length} texts`);
    return data.map((vector) => {
      if (vector.length !== dimension || !vector.every(Number.isFinite))
        throw this.#unfit(`a vector of ${vector.length} numbers, or one that is not finite, where ${dimension} are due`);
      const length = Math.hypot(...vector) || 1;
      return vector.map((value) => value / length);
    });
  }

  #unfit(what: string): FootnoteError {
    return new FootnoteError(
      "EMBEDDER_MISMATCH",
      `Workers AI's ${this.#model} gave ${what}; ingest with the bundled model and deploy again.`,
    );
  }
}
