import { Tokenizer } from "@huggingface/tokenizers";
import { PbfReader } from "pbf";
import { FootnoteError } from "../core/errors.js";
import type { Embedder, EmbedderDescription } from "../core/ports.js";

/** Files of a static model in transformers.js layout, read by the runtime. */
export interface StaticModelFiles {
  readonly weights: Uint8Array;
  /** A second table over the same tokens: see `sentenceVector`. */
  readonly sentenceWeights: Uint8Array;
  readonly tokenizer: object;
  readonly tokenizerConfig: object;
}

/** Stretches without a space whose tokens are kept, and the longest of them in characters: texts share most of their words. */
const REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 40;

interface Table {
  readonly rows: Int8Array;
  readonly scales: Float32Array;
  readonly dimension: number;
}

/**
 * A bag of token vectors, averaged: the bundled model evaluated in plain JavaScript, on any runtime, equal to what
 * transformers.js computes from the same files (mean pooling over all tokens, special ones included, then unit length).
 */
export class StaticEmbedder implements Embedder {
  readonly description: EmbedderDescription;
  readonly #tokenizer: Tokenizer;
  readonly #table: Table;
  readonly #sentenceTable: Table;
  /** Tokens that a text begins and ends with. */
  readonly #frame: { readonly before: readonly number[]; readonly after: readonly number[] };
  readonly #splitsAtSpaces: boolean;
  readonly #known = new Map<string, readonly number[]>();

  constructor(description: EmbedderDescription, files: StaticModelFiles) {
    this.description = description;
    this.#table = readTable(files.weights);
    this.#sentenceTable = readTable(files.sentenceWeights);
    if (this.#table.dimension !== description.dimension) {
      throw new FootnoteError(
        "EMBEDDER_MISMATCH",
        `The weights of ${description.id} hold vectors of ${this.#table.dimension} numbers, not ${description.dimension}; restore its folder.`,
      );
    }
    this.#tokenizer = new Tokenizer(files.tokenizer, files.tokenizerConfig);
    const framed = this.#tokenizer.encode(PROBE).ids;
    const bare = this.#tokenizer.encode(PROBE, { add_special_tokens: false }).ids;
    const from = framed.indexOf(bare[0] as number);
    this.#frame = { before: framed.slice(0, from), after: framed.slice(from + bare.length) };
    this.#splitsAtSpaces = (files.tokenizer as { pre_tokenizer?: { type?: string } }).pre_tokenizer?.type === "BertPreTokenizer";
  }

  async embedQuery(text: string): Promise<number[]> {
    return this.#embed(this.description.queryPrefix + text);
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map((text) => this.#embed(this.description.documentPrefix + text));
  }

  /** Sum of a word's token vectors, without the special tokens that frame a text. */
  wordVector(word: string): Float32Array {
    return Float32Array.from(sumOf(this.#table, [this.#tokens(word)]));
  }

  /** Of unit length, 0 throughout for a text without tokens: what the encoder says that the second table was distilled from, about. */
  sentenceVector(text: string): Float32Array {
    return Float32Array.from(unit(sumOf(this.#sentenceTable, this.#stretches(text))));
  }

  /** Whether the tokenizer holds the word whole: then it is English, or a name well known in it. */
  knowsWord(word: string): boolean {
    return this.#tokenizer.token_to_id(word.toLowerCase()) !== undefined;
  }

  /** The words of so many letters or more that the tokenizer holds whole. */
  wholeWords(shortest: number): string[] {
    return [...this.#tokenizer.get_vocab().keys()].filter((word) => word.length >= shortest && /^[a-z]+$/.test(word));
  }

  #embed(text: string): number[] {
    const { before, after } = this.#frame;
    return unit(sumOf(this.#table, [before, ...this.#stretches(text), after]));
  }

  /** BERT's rules look at no character past a space, so what stands between two spaces has the same tokens wherever it stands. */
  #stretches(text: string): (readonly number[])[] {
    return this.#splitsAtSpaces ? text.split(" ").map((stretch) => this.#remembered(stretch)) : [this.#tokens(text)];
  }

  #remembered(stretch: string): readonly number[] {
    const known = this.#known.get(stretch);
    if (known) return known;
    const tokens = this.#tokens(stretch);
    if (stretch.length <= LONGEST_REMEMBERED) {
      if (this.#known.size >= REMEMBERED) this.#known.clear();
      this.#known.set(stretch, tokens);
    }
    return tokens;
  }

  #tokens(text: string): readonly number[] {
    return this.#tokenizer.encode(text, { add_special_tokens: false }).ids;
  }
}

function sumOf({ rows, scales, dimension }: Table, parts: readonly (readonly number[])[]): Float64Array {
  const sum = new Float64Array(dimension);
  for (const ids of parts) {
    for (const id of ids) {
      const scale = scales[id] ?? 0;
      const from = id * dimension;
      for (let i = 0; i < dimension; i++) sum[i] = (sum[i] as number) + (rows[from + i] as number) * scale;
    }
  }
  return sum;
}

function unit(vector: Float64Array): number[] {
  let norm = 0;
  for (let i = 0; i < vector.length; i++) norm += (vector[i] as number) * (vector[i] as number);
  const length = Math.sqrt(norm) || 1;
  const made = new Array<number>(vector.length);
  for (let i = 0; i < vector.length; i++) made[i] = Math.fround((vector[i] as number) / length);
  return made;
}

/** A word that every vocabulary has whole. */
const PROBE = "the";

// Field numbers of onnx.proto3.
const MODEL_GRAPH = 7;
const GRAPH_INITIALIZER = 5;
const TENSOR = { dims: 1, dataType: 2, name: 8, rawData: 9 } as const;
const INT8 = 3;
const FLOAT = 1;

interface Tensor {
  dims: number[];
  type: number;
  data: Uint8Array;
}

/** The int8 rows and their scales, as the exporter names them: a matrix of int8 and a column of float32 as long. */
function readTable(weights: Uint8Array): Table {
  const tensors: Tensor[] = [];
  try {
    new PbfReader(weights).readFields((field, _, model) => {
      if (field !== MODEL_GRAPH) return;
      model.readMessage((inner, __, graph) => {
        if (inner === GRAPH_INITIALIZER) tensors.push(readTensor(graph));
      }, undefined);
    }, undefined);
  } catch (cause) {
    throw new FootnoteError("EMBEDDER_UNAVAILABLE", "The weights file is not an ONNX model; restore the model's folder.", { cause });
  }
  const rows = tensors.find((tensor) => tensor.type === INT8 && tensor.dims.length === 2);
  const scales = tensors.find((tensor) => tensor.type === FLOAT && tensor.dims[0] === rows?.dims[0]);
  const dimension = rows?.dims[1];
  if (!rows || !scales || dimension === undefined) {
    throw new FootnoteError("EMBEDDER_UNAVAILABLE", "The weights file holds no static embedding table; use transformers.js to run it.");
  }
  // A view: the rows are nearly all of the file, and a copy would be made at every start.
  const { buffer, byteOffset, byteLength } = rows.data;
  return { rows: new Int8Array(buffer, byteOffset, byteLength), scales: new Float32Array(aligned(scales.data)), dimension };
}

function readTensor(pbf: PbfReader): Tensor {
  return pbf.readMessage(
    (field, tensor: Tensor, reader) => {
      if (field === TENSOR.dims) tensor.dims.push(reader.readVarint());
      else if (field === TENSOR.dataType) tensor.type = reader.readVarint();
      else if (field === TENSOR.rawData) tensor.data = reader.readBytes();
    },
    { dims: [], type: 0, data: new Uint8Array() },
  );
}

/** A copy that begins at its buffer's start; a Node Buffer's own `slice` would share the file's. */
function aligned(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
