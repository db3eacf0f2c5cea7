import { join } from "node:path";
import { broken, type IndexManifest } from "../adapters/index-manifest.js";
import { decodeIndex, type IndexContent, readVerified } from "../adapters/index-reader.js";
import { indexFolder, readManifest } from "./index-folder.js";

export const HNSW_FOLDER = "hnsw";
const HNSW_GRAPH = join(HNSW_FOLDER, "hnswlib.index");

export interface IndexFiles extends IndexContent {
  /** Path of the HNSW graph, its checksum verified. */
  readonly graph: string;
}

/** Reads a whole index and refuses it unless every byte is as it was written. */
export async function readIndex(index: string): Promise<IndexFiles> {
  const manifest = await readManifest(index);
  try {
    return await readGeneration(index, manifest);
  } catch (error) {
    // An ingest may have finished meanwhile and swept this generation away: then there is a newer one.
    const newer = await readManifest(index);
    if (newer.generation === manifest.generation) throw error;
    return readGeneration(index, newer);
  }
}

async function readGeneration(index: string, manifest: IndexManifest): Promise<IndexFiles> {
  const source = indexFolder(index);
  const graph = join(manifest.generation, HNSW_GRAPH);
  if (!manifest.files[HNSW_GRAPH]) throw broken(source, graph, "is not listed in the manifest");
  const files = await readVerified(source, manifest, Object.keys(manifest.files));
  return { ...decodeIndex(source, manifest, files), graph: join(index, graph) };
}
