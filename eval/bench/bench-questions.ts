import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { packageFolder } from "../../src/node/package-folder.js";

const line = z.object({ question: z.string().trim().min(1).max(2000), history: z.array(z.unknown()).default([]) });

/** The project's own questions that stand alone, each once, in an order that mixes documents and kinds. */
export async function benchQuestions(): Promise<string[]> {
  const folder = join(packageFolder(), "eval", "questions");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return interleaved(files.map(standingAlone));
}

export function standingAlone(jsonLines: string): string[] {
  const asked = jsonLines
    .split("\n")
    .filter((text) => text.trim() !== "")
    .map((text) => line.parse(JSON.parse(text)));
  return [...new Set(asked.filter(({ history }) => history.length === 0).map(({ question }) => question))];
}

/** Lists woven together in proportion, so that any stretch of the result looks like the whole; repeats are left out. */
export function interleaved(lists: readonly (readonly string[])[]): string[] {
  const placed = lists.flatMap((list, which) => list.map((item, at) => ({ item, which, share: (at + 0.5) / list.length })));
  placed.sort((a, b) => a.share - b.share || a.which - b.which);
  return [...new Set(placed.map(({ item }) => item))];
}
