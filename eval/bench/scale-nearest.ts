import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nearestOfAll } from "./nearest-of-all.js";

/** How many of the nearest are looked for. */
export const NEAREST = 10;

/** A question's vector and its nearest passages among all, by comparing it with each. */
export interface ScaleQuestion {
  readonly vector: number[];
  readonly nearest: readonly number[];
}

/** What scale-vectors.ts asks, with the true answers, which are kept in the folder once they are known. */
export async function scaleQuestions(folder: string, rows: Float32Array, dimension: number, most: number): Promise<ScaleQuestion[]> {
  const asked = JSON.parse(await readFile(join(folder, "questions.json"), "utf8")) as { vector: number[] }[];
  const vectors = asked.slice(0, most).map(({ vector }) => vector);
  const file = join(folder, `nearest-${vectors.length}.json`);
  const kept = await readFile(file, "utf8").catch(() => undefined);
  if (kept !== undefined) return withNearest(vectors, JSON.parse(kept) as number[][]);
  let told = 0;
  const nearest = nearestOfAll(rows, Float32Array.from(vectors.flat()), dimension, NEAREST, (done) => {
    if (done * dimension < told + rows.length / 5) return;
    told = done * dimension;
    process.stderr.write(`${vectors.length} questions compared with ${done} vectors\n`);
  });
  await writeFile(`${file}.part`, JSON.stringify(nearest));
  await rename(`${file}.part`, file);
  return withNearest(vectors, nearest);
}

function withNearest(vectors: readonly number[][], nearest: readonly number[][]): ScaleQuestion[] {
  return vectors.map((vector, at) => ({ vector, nearest: nearest[at] ?? [] }));
}
