import { join } from "node:path";
import type { StaticEmbedder } from "../../../src/adapters/static-embedder.js";
import type { Asset } from "../../../src/http/app-ports.js";
import { BUNDLED_MODEL, embeddingModel } from "../../../src/node/embedding-models.js";
import { openStaticEmbedder } from "../../../src/node/model-files.js";
import { openService, type Service } from "../../../src/node/open-service.js";
import { pageAssets } from "../../../src/node/page-assets.js";
import { INDEX, MODEL_CACHE, MODELS, ROOT } from "../../paths.js";

// What the tests of the contract need of a runtime. The Worker's project puts test/runtime/worker/article.ts in this file's place.

/** The committed index, opened. */
export function openArticle(): Promise<Service> {
  return openService({ index: INDEX, models: MODELS, modelCache: MODEL_CACHE });
}

export function openBundled(): Promise<StaticEmbedder> {
  return openStaticEmbedder(MODELS, embeddingModel(BUNDLED_MODEL));
}

export const articlePages: (path: string) => Promise<Asset | undefined> = pageAssets(join(ROOT, "dist/web"));
