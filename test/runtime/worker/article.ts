import { env } from "cloudflare:workers";
import type { StaticEmbedder } from "../../../src/adapters/static-embedder.js";
import type { Asset } from "../../../src/http/app-ports.js";
import { pageAssets } from "../../../src/worker/asset-files.js";
import { openBundledModel } from "../../../src/worker/bundled-model.js";
import { openService, type Service } from "../../../src/worker/open-service.js";

/** The committed index, opened from the assets. */
export function openArticle(): Promise<Service> {
  return openService({ ASSETS: env.ASSETS });
}

export function openBundled(): Promise<StaticEmbedder> {
  return openBundledModel(env.ASSETS);
}

export const articlePages: (path: string) => Promise<Asset | undefined> = pageAssets(env.ASSETS);
