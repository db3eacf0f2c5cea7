import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../", import.meta.url));
export const CORPUS = fileURLToPath(new URL("../corpus", import.meta.url));
export const INDEX = fileURLToPath(new URL("../index", import.meta.url));
export const MODELS = fileURLToPath(new URL("../models", import.meta.url));
/** Never made: nothing in the tests may fetch a model. */
export const MODEL_CACHE = fileURLToPath(new URL("../.cache/no-models", import.meta.url));
