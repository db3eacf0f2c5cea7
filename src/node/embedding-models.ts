import { FootnoteError } from "../core/errors.js";
import type { EmbedderDescription } from "../core/ports.js";

/** A model by id: how its authors trained it to be used. Pooling is never left to a default. */
export type EmbeddingModel = Omit<EmbedderDescription, "weightsSha256"> & {
  /** Ships with Footnote and is a bag of token vectors, so plain JavaScript can evaluate it. */
  readonly bundledStatic?: true;
};

export const BUNDLED_MODEL = "footnote-static-en";

const MODELS: readonly EmbeddingModel[] = [
  { id: BUNDLED_MODEL, pooling: "mean", dimension: 256, queryPrefix: "", documentPrefix: "", bundledStatic: true },
  {
    id: "Xenova/bge-small-en-v1.5",
    pooling: "cls",
    dimension: 384,
    queryPrefix: "Represent this sentence for searching relevant passages: ",
    documentPrefix: "",
  },
  {
    id: "Xenova/bge-base-en-v1.5",
    pooling: "cls",
    dimension: 768,
    queryPrefix: "Represent this sentence for searching relevant passages: ",
    documentPrefix: "",
  },
  { id: "Xenova/all-MiniLM-L6-v2", pooling: "mean", dimension: 384, queryPrefix: "", documentPrefix: "" },
  { id: "Xenova/gte-small", pooling: "mean", dimension: 384, queryPrefix: "", documentPrefix: "" },
  { id: "Xenova/e5-small-v2", pooling: "mean", dimension: 384, queryPrefix: "query: ", documentPrefix: "passage: " },
  { id: "Xenova/multilingual-e5-small", pooling: "mean", dimension: 384, queryPrefix: "query: ", documentPrefix: "passage: " },
];

export function knowsModel(id: string): boolean {
  return MODELS.some((one) => one.id === id);
}

/** @throws FootnoteError CONFIG_INVALID for an id whose pooling and prefixes are not written down */
export function embeddingModel(id: string): EmbeddingModel {
  const model = MODELS.find((one) => one.id === id);
  if (!model) {
    throw new FootnoteError(
      "CONFIG_INVALID",
      `The embedding model "${id}" is not known; choose one of ${MODELS.map((one) => one.id).join(", ")}.`,
    );
  }
  return model;
}
