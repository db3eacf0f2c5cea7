import { INDEX_ASSETS } from "../adapters/asset-layout.js";
import { type IndexManifest, type IndexSource, MANIFEST, parseManifest } from "../adapters/index-manifest.js";
import { decodeIndex, FILES, type IndexContent, readVerified } from "../adapters/index-reader.js";
import { FootnoteError } from "../core/errors.js";
import { readAsset } from "./asset-files.js";

function assetIndex(assets: Fetcher): IndexSource {
  return {
    name: (path) => INDEX_ASSETS.slice(1) + path,
    cure: "make the assets anew and deploy them with: npm run worker:deploy",
    read: (path) => readAsset(assets, INDEX_ASSETS + path),
  };
}

/** @throws FootnoteError INDEX_MISSING, INDEX_VERSION or INDEX_BROKEN */
export async function readIndex(assets: Fetcher): Promise<IndexContent> {
  const source = assetIndex(assets);
  const manifest = await readManifest(source);
  return decodeIndex(source, manifest, await readVerified(source, manifest, Object.values(FILES)));
}

async function readManifest(source: IndexSource): Promise<IndexManifest> {
  let bytes: Uint8Array;
  try {
    bytes = await source.read(MANIFEST);
  } catch (cause) {
    throw new FootnoteError("INDEX_MISSING", `There is no ${source.name(MANIFEST)} among the assets; ${source.cure}`, { cause });
  }
  return parseManifest(new TextDecoder().decode(bytes), source);
}
