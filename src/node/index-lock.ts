import { open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { FootnoteError } from "../core/errors.js";

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

async function take(file: string, index: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = await open(file, "wx");
      await handle.writeFile(String(process.pid));
      await handle.close();
      return;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
      const holder = Number(await readFile(file, "utf8").catch(() => ""));
      if (holder > 0 && holder !== process.pid && isAlive(holder)) {
        throw new FootnoteError("INDEX_LOCKED", `Another ingest (process ${holder}) is writing "${index}"; wait for it to finish.`, { cause });
      }
      await rm(file, { force: true });
    }
  }
  throw new FootnoteError("INDEX_LOCKED", `Another ingest is writing "${index}"; wait for it to finish.`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
