import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { downloadFile, type ListFileEntry, listFiles, modelInfo } from "@huggingface/hub";
import { type CachedModel, RECEIPT, type Receipt } from "./model-cache.js";
import { MODEL_FILES } from "./model-files.js";

export interface DownloadOptions {
  /** Folder the cache is kept in. */
  readonly cache: string;
  /** Address of the hub or of a mirror of it. */
  readonly hub: string;
  /** A branch, a tag or a commit; default the hub's newest. */
  readonly revision?: string | undefined;
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/**
 * Downloads a model once: the branch is resolved to a commit, every file is compared with the hash the hub names for it, and the folder
 * gets its name only when it is whole.
 * @throws Error when the hub cannot be reached, lacks the model or a file, or a file is not what the hub names
 */
export async function downloadModel(id: string, options: DownloadOptions): Promise<CachedModel> {
  const { cache, hub, onProgress } = options;
  const partial = join(cache, id, `.partial-${process.pid}`);
  try {
    const { sha: revision } = await modelInfo({
      name: id,
      hubUrl: hub,
      additionalFields: ["sha"],
      ...(options.revision ? { revision: options.revision } : {}),
    });
    const entries = await wantedFiles(id, revision, hub);
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    let done = 0;
    const files: Receipt["files"] = {};
    for (const entry of entries) {
      const file = join(partial, entry.path);
      await mkdir(join(file, ".."), { recursive: true });
      files[entry.path] = await fetchFile(id, revision, entry, file, hub, (bytes) => {
        done += bytes;
        onProgress?.({ done, total });
      });
    }
    await writeFile(join(partial, RECEIPT), `${JSON.stringify({ id, revision, files } satisfies Receipt, null, 2)}\n`);
    const folder = join(cache, id, revision);
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
    return { folder, revision };
  } catch (cause) {
    await rm(partial, { recursive: true, force: true });
    throw new Error(`cannot be fetched from ${hub} (${told(cause)})`, { cause });
  }
}

async function wantedFiles(id: string, revision: string, hub: string): Promise<ListFileEntry[]> {
  const entries: ListFileEntry[] = [];
  for await (const entry of listFiles({ repo: id, revision, hubUrl: hub, recursive: true })) {
    if (MODEL_FILES.includes(entry.path)) entries.push(entry);
  }
  const missing = MODEL_FILES.filter((path) => !entries.some((entry) => entry.path === path));
  if (missing.length > 0) throw new Error(`revision ${revision} has no ${missing.join(", ")}`);
  return entries;
}

async function fetchFile(
  id: string,
  revision: string,
  { path, oid, lfs }: ListFileEntry,
  file: string,
  hub: string,
  onBytes: (count: number) => void,
): Promise<Receipt["files"][string]> {
  const blob = await downloadFile({ repo: id, path, revision, hubUrl: hub });
  if (!blob) throw new Error(`${path} is listed but absent`);
  const content = createHash("sha256");
  // Small files are known to the hub by their git hash: of a header and the content.
  const git = createHash("sha1").update(`blob ${blob.size}\0`);
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Uint8Array, _encoding, next) {
      content.update(chunk);
      git.update(chunk);
      bytes += chunk.length;
      onBytes(chunk.length);
      next(null, chunk);
    },
  });
  await pipeline(Readable.fromWeb(blob.stream()), measure, createWriteStream(file));
  const hash = content.digest("hex");
  const [expected, actual] = lfs ? [lfs.oid, hash] : [oid, git.digest("hex")];
  if (expected !== actual) throw new Error(`${path} arrived damaged: its hash is ${actual}, the hub names ${expected}`);
  return { bytes, sha256: hash };
}

/** `fetch` hides what went wrong in its cause. */
function told(cause: unknown): string {
  const { message, cause: inner } = cause as Error;
  return (inner instanceof Error ? `${message}: ${inner.message}` : message).split("\n")[0] as string;
}
