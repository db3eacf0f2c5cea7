import { createWriteStream } from "node:fs";
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { INDEX_ASSETS, MODEL_ASSETS, MODEL_FILES, type ModelDescription, vectorId } from "../adapters/asset-layout.js";
import { type IndexManifest, MANIFEST } from "../adapters/index-manifest.js";
import { FILES } from "../adapters/index-reader.js";
import { FootnoteError } from "../core/errors.js";
import { BUNDLED_MODEL, embeddingModel } from "./embedding-models.js";
import { type IndexFiles, readIndex } from "./index-files.js";
import { describe, SENTENCE_WEIGHTS_FILE, sha256, WEIGHTS_FILE } from "./model-files.js";
import { DOCS_FILES, DOCS_INITIALIZER, swaggerFolder } from "./page-assets.js";

/** Cloudflare's limit for one static asset. */
const MOST_ASSET_BYTES = 25 * 1024 * 1024;

/** For what is served without the Worker. Its caching is left to Cloudflare, which asks again: a header here would be put on a 404, too. */
const HEADERS = "/assets/*\n  x-content-type-options: nosniff\n";

export interface WorkerAssetsOptions {
  readonly index: string;
  readonly models: string;
  /** Folder of the built chat page. */
  readonly web: string;
  /** Folder to make; what an earlier run left there is replaced. */
  readonly out: string;
  /** File for the passages' vectors, a line each, as `wrangler vectorize upsert --file` takes them. */
  readonly vectors?: string | undefined;
}

export interface WorkerAssets {
  readonly manifest: IndexManifest;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Makes the folder of static assets of an edge deployment: the page, the API's documentation, the index and the bundled model.
 * @throws FootnoteError as an index does that cannot be read, INDEX_UNWRITABLE for a file larger than an asset may be
 */
export async function writeWorkerAssets(options: WorkerAssetsOptions): Promise<WorkerAssets> {
  const index = await readIndex(options.index);
  const out = resolve(options.out);
  await refuseForeign(out);
  await mkdir(dirname(out), { recursive: true });
  const temporary = await mkdtemp(`${out}-`);
  try {
    await copyPage(options.web, temporary);
    await copyDocumentation(join(temporary, "docs"));
    await copyIndex(options.index, index.manifest, join(temporary, INDEX_ASSETS));
    await copyModel(options.models, join(temporary, MODEL_ASSETS));
    await writeFile(join(temporary, "_headers"), HEADERS);
    const sizes = await weigh(temporary);
    if (options.vectors) await writeVectors(options.vectors, index);
    await rm(out, { recursive: true, force: true });
    await rename(temporary, out);
    return { manifest: index.manifest, files: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

/** The folder is replaced whole: only one that this command made, or an empty one. */
async function refuseForeign(out: string): Promise<void> {
  const names = await readdir(out).catch((): string[] => []);
  if (names.length === 0 || names.includes("_headers")) return;
  throw new FootnoteError("CONFIG_INVALID", `${out} holds other files; name an empty folder with --out.`);
}

async function copyPage(web: string, to: string): Promise<void> {
  try {
    await cp(web, to, { recursive: true });
  } catch (cause) {
    throw new FootnoteError("CONFIG_INVALID", `The chat page is not in ${web}; build it with: npm run build`, { cause });
  }
}

async function copyDocumentation(to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of DOCS_FILES) await copyFile(join(swaggerFolder(), name), join(to, name));
  await writeFile(join(to, DOCS_INITIALIZER.name), DOCS_INITIALIZER.script);
}

/** Without the graph, which only hnswlib reads. */
async function copyIndex(index: string, { generation }: IndexManifest, to: string): Promise<void> {
  await mkdir(join(to, generation), { recursive: true });
  await copyFile(join(index, MANIFEST), join(to, MANIFEST));
  for (const name of Object.values(FILES)) await copyFile(join(index, generation, name), join(to, generation, name));
}

async function copyModel(models: string, to: string): Promise<void> {
  const folder = join(models, BUNDLED_MODEL);
  const [weights, sentenceWeights] = await Promise.all([
    readFile(join(folder, WEIGHTS_FILE)),
    readFile(join(folder, SENTENCE_WEIGHTS_FILE)),
  ]);
  const description: ModelDescription = {
    embedder: describe(embeddingModel(BUNDLED_MODEL), weights),
    sentenceWeightsSha256: sha256(sentenceWeights),
  };
  await mkdir(to, { recursive: true });
  await writeFile(join(to, MODEL_FILES.description), JSON.stringify(description));
  await writeFile(join(to, MODEL_FILES.weights), weights);
  await writeFile(join(to, MODEL_FILES.sentenceWeights), sentenceWeights);
  await copyFile(join(folder, MODEL_FILES.tokenizer), join(to, MODEL_FILES.tokenizer));
  await copyFile(join(folder, MODEL_FILES.tokenizerConfig), join(to, MODEL_FILES.tokenizerConfig));
}

async function weigh(folder: string): Promise<number[]> {
  const sizes: number[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    const file = join(folder, name);
    const status = await stat(file);
    if (status.isDirectory()) continue;
    if (status.size > MOST_ASSET_BYTES) {
      throw new FootnoteError(
        "INDEX_UNWRITABLE",
        `${relative(folder, file)} has ${status.size} bytes and an asset may have ${MOST_ASSET_BYTES}; ingest fewer documents for the edge, or serve them with Node.`,
      );
    }
    sizes.push(status.size);
  }
  return sizes;
}

async function writeVectors(file: string, { manifest, vectors }: IndexFiles): Promise<void> {
  const { generation, passages, embedder } = manifest;
  const lines = function* (): Iterable<string> {
    for (let ordinal = 0; ordinal < passages; ordinal++) {
      const values = Array.from(vectors.subarray(ordinal * embedder.dimension, (ordinal + 1) * embedder.dimension));
      yield `${JSON.stringify({ id: vectorId(generation, ordinal), namespace: generation, values, metadata: { ordinal } })}\n`;
    }
  };
  await mkdir(dirname(resolve(file)), { recursive: true });
  await pipeline(Readable.from(lines()), createWriteStream(file));
}
