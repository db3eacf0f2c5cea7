import { PRIVATE_ASSETS } from "../adapters/asset-layout.js";
import type { Asset } from "../http/app-ports.js";

/** The binding looks at the path alone. */
const ORIGIN = "https://assets";

/** @throws Error where there is no such file */
export async function readAsset(assets: Fetcher, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await assets.fetch(`${ORIGIN}${path}`);
  if (!response.ok) throw new Error(`The assets answered ${response.status} for ${path}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Files of the chat page and of the API's documentation; never those of the index or the model. */
export function pageAssets(assets: Fetcher): (path: string) => Promise<Asset | undefined> {
  return async (path) => {
    const address = new URL(path, ORIGIN);
    // Decoded as the assets decode it, so that no other spelling of a private path passes.
    const plain = decoded(address.pathname);
    if (plain === undefined || plain.startsWith(PRIVATE_ASSETS) || plain === "/_headers") return undefined;
    const response = await assets.fetch(address);
    if (!response.ok) return undefined;
    return {
      body: new Uint8Array(await response.arrayBuffer()),
      contentType: response.headers.get("content-type") ?? "application/octet-stream",
      immutable: path.startsWith("/assets/"),
    };
  };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
