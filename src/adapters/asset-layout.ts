import type { EmbedderDescription } from "../core/ports.js";

/** Where the files of an edge deployment lie among its static assets: `footnote worker-assets` writes them, the Worker reads them. */

/** Nothing below it is given to a client. */
export const PRIVATE_ASSETS = "/_footnote/";
export const INDEX_ASSETS = `${PRIVATE_ASSETS}index/`;
export const MODEL_ASSETS = `${PRIVATE_ASSETS}model/`;

/** What the Worker checks the bundled model's files by. */
export interface ModelDescription {
  readonly embedder: EmbedderDescription;
  readonly sentenceWeightsSha256: string;
}

/** The bundled model's files, by role. */
export const MODEL_FILES = {
  /** A `ModelDescription`. */
  description: "description.json",
  weights: "model_quantized.onnx",
  sentenceWeights: "sentences_quantized.onnx",
  tokenizer: "tokenizer.json",
  tokenizerConfig: "tokenizer_config.json",
} as const;

/** Of a passage in a Vectorize index that several generations may share, one being filled while another is searched. */
export function vectorId(generation: string, ordinal: number): string {
  return `${generation}:${ordinal}`;
}
