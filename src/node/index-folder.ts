import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type IndexManifest, type IndexSource, MANIFEST, parseManifest } from "../adapters/index-manifest.js";
import { FootnoteError } from "../core/errors.js";

/** An index as a folder of files. */
export function indexFolder(index: string): IndexSource {
  return {
    name: (path) => join(index, path),
    cure: `rebuild the index with: npm run ingest -- --index ${index} --force`,
    read: (path) => readFile(join(index, path)),
  };
}

export function manifestFile(index: string): string {
  return join(index, MANIFEST);
}

/** @throws FootnoteError INDEX_MISSING, INDEX_VERSION or INDEX_BROKEN */
export async function readManifest(index: string): Promise<IndexManifest> {
  const file = manifestFile(index);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    throw new FootnoteError(
      "INDEX_MISSING",
      `There is no index at "${index}" (${file} is missing); build one with: npm run ingest -- --index ${index}`,
      { cause },
    );
  }
  return parseManifest(text, indexFolder(index));
}

export function unwritable(index: string, cause: unknown): FootnoteError {
  return new FootnoteError(
    "INDEX_UNWRITABLE",
    `The index "${index}" cannot be written (${(cause as Error).message}); free space or name another folder with --index. What was there is untouched.`,
    { cause },
  );
}
