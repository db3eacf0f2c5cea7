import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { env, type FeatureExtractionPipeline, pipeline, Tensor } from "@xenova/transformers";
import { FootnoteError } from "../core/errors.js";
import type { Embedder, EmbedderDescription } from "../core/ports.js";
import type { EmbeddingModel } from "./embedding-models.js";
import { describe, MODEL_FILES, sha256, WEIGHTS_FILE } from "./model-files.js";
import type { LocatedModel } from "./model-source.js";
import { StretchTokenizer } from "./stretch-tokenizer.js";

/** Tokens that go through a static model in one run: enough to outweigh what a run costs, few enough to hold. */
const TOKENS_A_RUN = 4_096;

/** The model opened last, for whoever opens the same files again: an index made anew while it is served, one ingest after another. */
let lastOpened: { readonly key: string; readonly run: FeatureExtractionPipeline } | undefined;

async function openPipeline(folder: string): Promise<FeatureExtractionPipeline> {
  env.localModelPath = dirname(folder);
  env.allowLocalModels = true;
  env.allowRemoteModels = false;
  return (await pipeline("feature-extraction", basename(folder), { dtype: "q8", local_files_only: true })) as FeatureExtractionPipeline;
}

/** Any encoder in transformers.js layout, quantised to 8 bits, run by ONNX Runtime. */
export class TransformersEmbedder implements Embedder {
  readonly description: EmbedderDescription;
  readonly #run: FeatureExtractionPipeline;
  readonly #isStatic: boolean;
  #tokens: StretchTokenizer | undefined;

  private constructor(description: EmbedderDescription, run: FeatureExtractionPipeline, isStatic: boolean) {
    this.description = description;
    this.#run = run;
    this.#isStatic = isStatic;
  }

  /**
   * Opens a model from its folder; nothing is fetched.
   * @throws FootnoteError EMBEDDER_UNAVAILABLE when its files cannot be read or run
   */
  static async open(model: EmbeddingModel, { folder, revision }: LocatedModel): Promise<TransformersEmbedder> {
    let opened: TransformersEmbedder;
    try {
      const files = await Promise.all(MODEL_FILES.map((name) => readFile(join(folder, name))));
      const key = sha256(JSON.stringify([folder, ...files.map(sha256)]));
      const run = lastOpened?.key === key ? lastOpened.run : await openPipeline(folder);
      lastOpened = { key, run };
      const weights = files[MODEL_FILES.indexOf(WEIGHTS_FILE)] as Buffer;
      opened = new TransformersEmbedder(describe(model, weights, revision), run, model.bundledStatic === true);
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
    const [vector] = await this.#embedAlone([this.description.queryPrefix + text]);
    return vector ?? [];
  }

  embedDocuments(texts: string[]): Promise<number[][]> {
    const prefixed = texts.map((text) => this.description.documentPrefix + text);
    return this.#isStatic ? this.#embedTogether(prefixed) : this.#embedAlone(prefixed);
  }

  /**
   * Texts of as many tokens in one run: a bag of token vectors gives each the bits it has alone. A quantised transformer would
   * not, for it scales its numbers by the greatest in the run.
   */
  async #embedTogether(texts: string[]): Promise<number[][]> {
    if (texts.length === 0) return [];
    const { model, tokenizer } = this.#run;
    this.#tokens ??= new StretchTokenizer((some, options) => tokenizer(some, options), tokenizer.model_max_length);
    const { others } = this.#tokens;
    const ids = this.#tokens.encode(texts);
    const vectors = new Array<number[]>(texts.length);
    for (const group of groupsOfLength(ids.map(({ length }) => length))) {
      const input_ids = asTensor(group.map((at) => ids[at] as readonly number[]));
      const rest = others.map(([name, value]) => [name, new Tensor("int64", filled(input_ids.size, value), input_ids.dims)] as const);
      const { last_hidden_state: hidden } = (await model({ input_ids, ...Object.fromEntries(rest) })) as { last_hidden_state: Tensor };
      for (const [row, at] of group.entries()) vectors[at] = unitMean(hidden, row);
      hidden.dispose();
    }
    return vectors;
  }

  /** One text at a time: padding a batch to its longest costs more than batching saves on a CPU, and would move the last bits. */
  async #embedAlone(texts: readonly string[]): Promise<number[][]> {
    const vectors: number[][] = [];
    for (const text of texts) {
      const output = await this.#run(text, { pooling: this.description.pooling, normalize: true });
      vectors.push(Array.from(output.data as Float32Array));
      output.dispose();
    }
    return vectors;
  }
}

/** Positions of equal length together, as many as make a run. */
function groupsOfLength(lengths: readonly number[]): number[][] {
  const byLength = new Map<number, number[][]>();
  lengths.forEach((length, at) => {
    const groups = byLength.get(length) ?? [];
    const last = groups.at(-1);
    if (last && (last.length + 1) * length <= TOKENS_A_RUN) last.push(at);
    else groups.push([at]);
    byLength.set(length, groups);
  });
  return [...byLength.values()].flat();
}

function asTensor(rows: readonly (readonly number[])[]): Tensor {
  const length = rows[0]?.length ?? 0;
  const data = new BigInt64Array(rows.length * length);
  // An id is small and not negative: written as the lower half, it needs no BigInt of its own.
  const halves = new Uint32Array(data.buffer);
  rows.forEach((row, at) => {
    for (let i = 0; i < length; i++) halves[2 * (at * length + i) + LOWER_HALF] = row[i] as number;
  });
  return new Tensor("int64", data, [rows.length, length]);
}

function filled(size: number, value: number): BigInt64Array {
  return new BigInt64Array(size).fill(BigInt(value));
}

const LOWER_HALF = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;

/**
 * Mean over a text's tokens, of unit length. Added up and rounded in the order of transformers.js's pooling and normalisation, so that
 * it has their bits, but without asking for each number where it stands and whether it is masked.
 */
function unitMean({ data, dims }: Tensor, text: number): number[] {
  const [, length, dimension] = dims as [number, number, number];
  const hidden = data as Float32Array;
  const sums = new Float64Array(dimension);
  for (let token = 0; token < length; token++) {
    const from = (text * length + token) * dimension;
    for (let i = 0; i < dimension; i++) sums[i] = (sums[i] as number) + (hidden[from + i] as number);
  }
  let squares = 0;
  const mean = new Float32Array(dimension);
  for (let i = 0; i < dimension; i++) {
    mean[i] = (sums[i] as number) / length;
    squares = Math.fround(squares + (mean[i] as number) ** 2);
  }
  const norm = Math.fround(squares ** 0.5);
  const unit = new Array<number>(dimension);
  for (let i = 0; i < dimension; i++) unit[i] = Math.fround((mean[i] as number) / norm);
  return unit;
}
