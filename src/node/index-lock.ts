import { link, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { FootnoteError } from "../core/errors.js";
import { unwritable } from "./index-folder.js";

const LOCK = ".lock";

/** Lets one process at a time write an index. A lock whose process is gone is taken over. */
export async function withIndexLock<T>(index: string, work: () => Promise<T>): Promise<T> {
  const file = join(index, LOCK);
  await take(file, index);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** The lock appears whole, by a link to a file already written: one that stood empty for a moment would pass for a dead process's. */
async function take(file: string, index: string): Promise<void> {
  const own = `${file}-${process.pid}`;
  try {
    const handle = await open(own, "w");
    try {
      await handle.writeFile(String(process.pid));
    } finally {
      await handle.close();
    }
    for (let attempt = 0; attempt < 3; attempt++) {
      try {
        await link(own, file);
        return;
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
        const holder = await holderOf(file);
        if (isOther(holder)) throw locked(index, file, holder, cause);
        await removeAbandoned(file, own);
      }
    }
    throw locked(index, file, await holderOf(file));
  } catch (cause) {
    throw cause instanceof FootnoteError ? cause : unwritable(index, cause);
  } finally {
    await rm(own, { force: true });
  }
}

/** Moved aside first, then looked at once more: another process may have taken the lock over in between. */
async function removeAbandoned(file: string, own: string): Promise<void> {
  const aside = `${own}-abandoned`;
  try {
    await rename(file, aside);
    if (isOther(await holderOf(aside))) await link(aside, file);
  } catch (cause) {
    if (!["ENOENT", "EEXIST"].includes((cause as NodeJS.ErrnoException).code ?? "")) throw cause;
  } finally {
    await rm(aside, { force: true });
  }
}

async function holderOf(file: string): Promise<number> {
  return Number(await readFile(file, "utf8").catch(() => ""));
}

/** In a container every run may be process 1: a lock of one's own number was left by an earlier run. */
function isOther(holder: number): boolean {
  return holder > 0 && holder !== process.pid && isAlive(holder);
}

function locked(index: string, file: string, holder: number, cause?: unknown): FootnoteError {
  return new FootnoteError(
    "INDEX_LOCKED",
    `Another ingest (process ${holder}) is writing "${index}"; wait for it to finish, or remove ${file} where that process is none.`,
    { cause },
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
