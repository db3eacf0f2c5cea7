import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withIndexLock } from "../../src/node/index-lock.js";
import { temporaryFolder, writeFiles } from "../temporary-folder.js";

describe("the lock of an index", () => {
  it("is held while the work lasts and gone after it, also where it fails", async () => {
    const index = await temporaryFolder();
    expect(await withIndexLock(index, () => readdir(index))).toEqual([".lock"]);
    await expect(withIndexLock(index, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await readdir(index)).toEqual([]);
  });

  it("of a living process is respected, and the process named", async () => {
    const index = await temporaryFolder({ ".lock": String(process.ppid) });
    await expect(withIndexLock(index, async () => 1)).rejects.toMatchObject({
      code: "INDEX_LOCKED",
      message: expect.stringContaining(`process ${process.ppid}`),
    });
    expect(await readdir(index)).toEqual([".lock"]);
  });

  it.each(["999999999", String(process.pid), "", "not a number"])("of a process that is gone is taken over: %j", async (content) => {
    const index = await temporaryFolder();
    await writeFiles(index, { ".lock": content });
    expect(await withIndexLock(index, async () => join("a", "b"))).toBe(join("a", "b"));
    expect(await readdir(index)).toEqual([]);
  });
});
