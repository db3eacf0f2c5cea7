import { FootnoteError } from "../core/errors.js";
import type { EmbedderDescription } from "../core/ports.js";

/** A model by id: how its authors trained it to be used. Pooling is never left to a default. */
export type EmbeddingModel = Omit<EmbedderDescription, "weightsSha256" | "revision"> & {
  /** Millions, as the authors state them; about a megabyte each to download. */
  readonly parameters: number;
  /** Ships with Footnote and is a bag of token vectors, so plain JavaScript can evaluate it. */
  readonly bundledStatic?: true;
};

export const BUNDLED_MODEL = "footnote-static-en";
export const DEFAULT_HUB = "https://huggingface.co";

export const EMBEDDING_MODELS: readonly EmbeddingModel[] = [
  { id: BUNDLED_MODEL, parameters: 8, pooling: "mean", dimension: 256, queryPrefix: "", documentPrefix: "", bundledStatic: true },
  {
    id: "Xenova/bge-small-en-v1.5",
    parameters: 33,
    pooling: "cls",
    dimension: 384,
    queryPrefix: "Represent this sentence for searching relevant passages: ",
    documentPrefix: "",
  },
  {
    id: "Xenova/bge-base-en-v1.5",
    parameters: 109,
    pooling: "cls",
    dimension: 768,
    queryPrefix: "Represent this sentence for searching relevant passages: ",
    documentPrefix: "",
  },
  { id: "Xenova/all-MiniLM-L6-v2", parameters: 23, pooling: "mean", dimension: 384, queryPrefix: "", documentPrefix: "" },
  { id: "Xenova/gte-small", parameters: 33, pooling: "mean", dimension: 384, queryPrefix: "", documentPrefix: "" },
  { id: "Xenova/e5-small-v2", parameters: 33, pooling: "mean", dimension: 384, queryPrefix: "query: ", documentPrefix: "passage: " },
  {
    id: "Xenova/multilingual-e5-small",
    parameters: 118,
    pooling: "mean",
    dimension: 384,
    queryPrefix: "query: ",
    documentPrefix: "passage: ",
  },
];

export function knowsModel(id: string): boolean {
  return EMBEDDING_MODELS.some((one) => one.id === id);
}

/** @throws FootnoteError CONFIG_INVALID for an id whose pooling and prefixes are not written down */
export function embeddingModel(id: string): EmbeddingModel {
  const model = EMBEDDING_MODELS.find((one) => one.id === id);
  if (!model) {
    throw new FootnoteError(
      "CONFIG_INVALID",
      `The embedding model "${id}" is not known; choose one of ${EMBEDDING_MODELS.map((one) => one.id).join(", ")}.`,
    );
  }
  return model;
}

/** `ID`, or `ID@REVISION` with a branch, a tag or a commit of the model's repository. */
export function parseModel(text: string): { readonly model: EmbeddingModel; readonly revision?: string } {
  const [id = "", revision] = text.split("@", 2);
  return { model: embeddingModel(id), ...(revision ? { revision } : {}) };
}
