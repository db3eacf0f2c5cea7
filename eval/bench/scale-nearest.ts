import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ExactVectorIndex } from "../../src/adapters/exact-vector-index.js";

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
  const kept = join(folder, "nearest.json");
  const known = await readFile(kept, "utf8").then(
    (text) => JSON.parse(text) as number[][],
    (): number[][] => [],
  );
  const exact = new ExactVectorIndex(rows, dimension);
  const questions = asked.slice(0, most);
  for (const { vector } of questions.slice(known.length)) {
    known.push((await exact.search(vector, NEAREST)).map(({ ordinal }) => ordinal));
    if (known.length % 50 === 0) process.stderr.write(`${known.length} of ${questions.length} questions compared with every vector\n`);
  }
  await writeFile(`${kept}.part`, JSON.stringify(known));
  await rename(`${kept}.part`, kept);
  return questions.map(({ vector }, at) => ({ vector, nearest: known[at] ?? [] }));
}
