import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { FootnoteError } from "../core/errors.js";
import { sha256 } from "./model-files.js";

export const RECEIPT = "footnote-model.json";

const receiptSchema = z.object({
  id: z.string(),
  revision: z.string().regex(/^[0-9a-f]{40}$/),
  files: z.record(z.string(), z.object({ bytes: z.number().int(), sha256: z.string() })),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** One revision of a model in the cache. */
export interface CachedModel {
  /** Holds the files, laid out as on the hub. */
  readonly folder: string;
  /** Git commit of the model's repository, 40 hex digits. */
  readonly revision: string;
}

/**
 * A cached revision, whole and as it was downloaded.
 * @returns the revision asked for, else the one cached last; undefined when there is none
 * @throws FootnoteError EMBEDDER_UNAVAILABLE when a file is not what was downloaded
 */
export async function cachedModel(id: string, cache: string, revision?: string): Promise<CachedModel | undefined> {
  const found = (await receipts(id, cache)).filter((one) => !revision || one.revision.startsWith(revision)).at(-1);
  if (!found) return undefined;
  const folder = join(cache, id, found.revision);
  for (const [path, { bytes, sha256: expected }] of Object.entries(found.files)) {
    const content = await readFile(join(folder, path)).catch(() => undefined);
    if (content?.length !== bytes || sha256(content) !== expected) {
      throw new FootnoteError(
        "EMBEDDER_UNAVAILABLE",
        `${join(folder, path)} is not the file that was downloaded; remove ${folder} and run this again where there is a network.`,
      );
    }
  }
  return { folder, revision: found.revision };
}

/** Oldest first. */
async function receipts(id: string, cache: string): Promise<Receipt[]> {
  const names = await readdir(join(cache, id)).catch(() => []);
  const found: { readonly at: number; readonly receipt: Receipt }[] = [];
  for (const name of names) {
    const file = join(cache, id, name, RECEIPT);
    const text = await readFile(file, "utf8").catch(() => undefined);
    if (text === undefined) continue;
    found.push({ at: (await stat(file)).mtimeMs, receipt: receiptSchema.parse(JSON.parse(text)) });
  }
  return found.sort((a, b) => a.at - b.at).map(({ receipt }) => receipt);
}
