import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { FeedbackRecord } from "../../src/core/feedback.js";
import { FeedbackFolder } from "../../src/node/feedback-folder.js";
import { feedbackRecord, feedbackStoreContract } from "../contract/feedback-store.js";
import { temporaryFolder } from "../temporary-folder.js";

async function kept(folder: string): Promise<FeedbackRecord[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl"));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  return texts.flatMap((text) =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as FeedbackRecord),
  );
}

feedbackStoreContract("FeedbackFolder", async () => {
  const folder = await temporaryFolder();
  const store = await FeedbackFolder.open(folder);
  onTestFinished(() => store.close());
  return { store, kept: () => kept(folder) };
});

describe("FeedbackFolder", () => {
  it("makes the folder, but no file before there is feedback", async () => {
    const folder = join(await temporaryFolder(), "new", "feedback");
    const store = await FeedbackFolder.open(folder);
    expect(await readdir(folder)).toEqual([]);
    await store.append(feedbackRecord("1"));
    expect(await readdir(folder)).toHaveLength(1);
    await store.close();
  });

  it("lets several writers share a folder: each writes files of its own", async () => {
    const folder = await temporaryFolder();
    const stores = await Promise.all([1, 2, 3].map(() => FeedbackFolder.open(folder)));
    await Promise.all(stores.flatMap((store, at) => Array.from({ length: 50 }, (_, n) => store.append(feedbackRecord(`${at}-${n}`)))));
    await Promise.all(stores.map((store) => store.close()));
    expect(new Set((await kept(folder)).map(({ id }) => id)).size).toBe(150);
    expect(await readdir(folder)).toHaveLength(3);
  });

  it("begins another file where one has grown enough", async () => {
    const folder = await temporaryFolder();
    const store = await FeedbackFolder.open(folder, { mostFileBytes: 1_000 });
    for (let at = 0; at < 20; at++) await store.append(feedbackRecord(String(at)));
    expect((await readdir(folder)).length).toBeGreaterThan(1);
    expect(await kept(folder)).toHaveLength(20);
    await store.close();
  });

  it("accepts nothing beyond its bound, throws nothing away, and goes on once there is room", async () => {
    const folder = await temporaryFolder({ "old.jsonl": "x".repeat(1_000) });
    const store = await FeedbackFolder.open(folder, { mostBytes: 1_150 });
    await store.append(feedbackRecord("1"));
    await expect(store.append(feedbackRecord("2"))).rejects.toMatchObject({ code: "FEEDBACK_FULL" });
    await rm(join(folder, "old.jsonl"));
    await store.append(feedbackRecord("3"));
    expect((await kept(folder)).map(({ id }) => id)).toEqual(["1", "3"]);
    await store.close();
  });

  it("says what cannot be written, and begins a new file after it", async () => {
    const folder = await temporaryFolder();
    const store = await FeedbackFolder.open(folder);
    await rm(folder, { recursive: true });
    await expect(store.append(feedbackRecord("1"))).rejects.toMatchObject({ code: "FEEDBACK_UNWRITABLE" });
    await FeedbackFolder.open(folder);
    await store.append(feedbackRecord("2"));
    expect((await kept(folder)).map(({ id }) => id)).toEqual(["2"]);
    await store.close();
  });

  it("refuses at start a folder that is none", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "file"), "");
    await expect(FeedbackFolder.open(join(folder, "file"))).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  });
});
