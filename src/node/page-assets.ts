import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize, sep } from "node:path";
import type { Asset } from "../http/app-ports.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

const DOCS = "/docs/";
/** Swagger UI's own start-up script, pointed at this service. */
export const DOCS_INITIALIZER = {
  name: "swagger-initializer.js",
  script: `window.ui = SwaggerUIBundle({ url: "/openapi.json", dom_id: "#swagger-ui", deepLinking: true, presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset], layout: "StandaloneLayout", validatorUrl: null });`,
};
/** What Swagger UI's own page loads, and the page. */
export const DOCS_FILES = [
  "index.html",
  "index.css",
  "swagger-ui.css",
  "swagger-ui-bundle.js",
  "swagger-ui-standalone-preset.js",
  "favicon-16x16.png",
  "favicon-32x32.png",
] as const;

export function swaggerFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
}

/** Files of the built chat page and of Swagger UI, read once and kept. */
export function pageAssets(web: string): (path: string) => Promise<Asset | undefined> {
  const kept = new Map<string, Asset>();
  const docs = swaggerFolder();
  return async (path) => {
    const known = kept.get(path);
    if (known) return known;
    const contentType = TYPES[extname(path)];
    if (!contentType) return undefined;
    const body = await read(path, web, docs);
    if (!body) return undefined;
    const asset = { body, contentType, immutable: path.startsWith("/assets/") };
    kept.set(path, asset);
    return asset;
  };
}

async function read(path: string, web: string, docs: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (path === `${DOCS}${DOCS_INITIALIZER.name}`) return new TextEncoder().encode(DOCS_INITIALIZER.script);
  const [root, relative] = path.startsWith(DOCS) ? [docs, path.slice(DOCS.length)] : [web, path.slice(1)];
  let decoded: string;
  try {
    decoded = decodeURIComponent(relative);
  } catch {
    return undefined;
  }
  const file = normalize(join(root, decoded));
  if (!file.startsWith(root + sep) || decoded.includes("\0") || !existsSync(file)) return undefined;
  return new Uint8Array(await readFile(file));
}
