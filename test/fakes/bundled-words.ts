import { StaticWordVectors } from "../../src/adapters/static-word-vectors.js";
import { BUNDLED_MODEL, embeddingModel } from "../../src/node/embedding-models.js";
import { openStaticEmbedder } from "../../src/node/model-files.js";
import { MODELS } from "../paths.js";

let opened: Promise<StaticWordVectors> | undefined;

/** Word vectors of the bundled model, read once. */
export function bundledWords(): Promise<StaticWordVectors> {
  opened ??= openStaticEmbedder(MODELS, embeddingModel(BUNDLED_MODEL)).then((embedder) => new StaticWordVectors(embedder));
  return opened;
}
