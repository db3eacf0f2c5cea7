import { join } from "node:path";
import { FootnoteError } from "../core/errors.js";
import type { EmbeddingModel } from "./embedding-models.js";
import { cachedModel } from "./model-cache.js";
import { holdsModel, MODEL_FILES } from "./model-files.js";

export interface ModelFolders {
  /** Folder of models put in place by hand. */
  readonly models: string;
  /** Folder of models from the hub. */
  readonly modelCache: string;
}

export interface LocatedModel {
  /** Holds the files, laid out as on the hub. */
  readonly folder: string;
  readonly revision?: string;
}

/**
 * Where a model's files are on this machine: put in place by hand, or fetched before.
 * @param revision a commit, or the beginning of one
 * @throws FootnoteError EMBEDDER_UNAVAILABLE when they are in neither place, or not as they were downloaded
 */
export async function locateModel({ id }: EmbeddingModel, { models, modelCache }: ModelFolders, revision?: string): Promise<LocatedModel> {
  const found = await find(id, { models, modelCache }, revision);
  if (!found) throw absent(id, models, `is neither in ${models} nor in ${modelCache}`);
  return found;
}

/** As `locateModel`, and fetched from the hub when it is on this machine in neither place; a branch or tag is always looked up there. */
export async function obtainModel(
  { id }: EmbeddingModel,
  folders: ModelFolders,
  hub: {
    readonly url: string;
    readonly revision?: string | undefined;
    readonly onProgress?: (progress: { done: number; total: number }) => void;
  },
): Promise<LocatedModel> {
  const { revision } = hub;
  const moving = revision !== undefined && !/^[0-9a-f]{7,40}$/.test(revision);
  const found = moving ? undefined : await find(id, folders, revision);
  if (found) return found;
  const { downloadModel } = await import("./hub-models.js");
  try {
    return await downloadModel(id, { cache: folders.modelCache, hub: hub.url, revision, onProgress: hub.onProgress });
  } catch (cause) {
    throw absent(id, folders.models, `is not on this machine and ${(cause as Error).message}`, cause);
  }
}

async function find(id: string, { models, modelCache }: ModelFolders, revision?: string): Promise<LocatedModel | undefined> {
  if (revision === undefined && holdsModel(models, id)) return { folder: join(models, id) };
  return cachedModel(id, modelCache, revision);
}

function absent(id: string, models: string, what: string, cause?: unknown): FootnoteError {
  return new FootnoteError(
    "EMBEDDER_UNAVAILABLE",
    `The embedding model "${id}" ${what}. Where there is a network, fetch ${MODEL_FILES.join(", ")} of ${id} ` +
      `(hf download ${id} --local-dir ${id}), put them into ${join(models, id)}, and run this again; or leave --model out to use the bundled one.`,
    { cause },
  );
}
