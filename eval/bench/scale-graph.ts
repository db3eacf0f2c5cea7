import { open, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ExactVectorIndex } from "../../src/adapters/exact-vector-index.js";
import { BUNDLED_MODEL, embeddingModel } from "../../src/node/embedding-models.js";
import { buildShards } from "../../src/node/hnsw-shards.js";
import { HnswVectorIndex } from "../../src/node/hnsw-vector-index.js";
import { peakMemoryMiB } from "./process-figures.js";
import { recallAgainst } from "./recall.js";
import type { ScaleGraph } from "./scale-figures.js";
import { percentile } from "./spread.js";

// A process of its own: scale-graph.ts FOLDER SHARDS QUESTIONS, over what scale-vectors.ts left there; one line of JSON out.
const [folder, shards, most] = process.argv.slice(2) as [string, string, string];
const NEAREST = 10;
const BREADTHS = [100, 200, 300, 400, 600, 800];
const EF_CONSTRUCTION = 100;
const { dimension } = embeddingModel(BUNDLED_MODEL);
const vectors = await shared(join(folder, "vectors.f32"));
const questions = (JSON.parse(await readFile(join(folder, "questions.json"), "utf8")) as { vector: number[] }[]).slice(0, Number(most));
const files = Array.from({ length: Number(shards) }, (_, at) => join(folder, `shard-${at + 1}.index`));

const began = performance.now();
const built = await Promise.all(files.map((file) => stat(file).catch(() => undefined)));
if (built.includes(undefined)) {
  let told = 0;
  await buildShards(vectors, dimension, {
    files,
    efConstruction: EF_CONSTRUCTION,
    onProgress: ({ done, total }) => {
      if (done < told + total / 20) return;
      told = done;
      process.stderr.write(`${done} of ${total} points, ${Math.round((performance.now() - began) / 1000)} s\n`);
    },
  });
}
const ready = performance.now();
const graphMiB = (await Promise.all(files.map((file) => stat(file)))).reduce((sum, { size }) => sum + size, 0) / 2 ** 20;

const rows = new Float32Array(vectors);
const exact = new ExactVectorIndex(rows, dimension);
const nearest: number[][] = [];
const exactTimes: number[] = [];
for (const { vector } of questions) nearest.push(await timed(exactTimes, () => exact.search(vector, NEAREST)));
const index = HnswVectorIndex.open(files, rows, dimension);
const measured: ScaleGraph["breadths"][number][] = [];
for (const ef of BREADTHS) {
  index.setBreadth(ef);
  const times: number[] = [];
  const processor: number[] = [];
  for (const { vector } of questions) await index.search(vector, NEAREST);
  const found: number[][] = [];
  for (const { vector } of questions) found.push(await timed(times, () => index.search(vector, NEAREST), processor));
  measured.push({ ef, wall: spread(times), processor: spread(processor), recallAt10: recallAgainst(nearest, found) });
}
const peak = await peakMemoryMiB(process.pid);
const figures: ScaleGraph = {
  points: index.size,
  shards: files.length,
  efConstruction: EF_CONSTRUCTION,
  questions: questions.length,
  buildSeconds: (ready - began) / 1000,
  graphMiB,
  exact: spread(exactTimes),
  breadths: measured,
  ...(peak === undefined ? {} : { peakMiB: peak }),
};
process.stdout.write(`${JSON.stringify(figures)}\n`);

function spread(times: readonly number[]): { p50: number; p99: number } {
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

async function timed(times: number[], search: () => Promise<{ ordinal: number }[]>, processor: number[] = []): Promise<number[]> {
  const start = performance.now();
  const used = process.cpuUsage();
  const hits = await search();
  times.push(performance.now() - start);
  const { user, system } = process.cpuUsage(used);
  processor.push((user + system) / 1000);
  return hits.map(({ ordinal }) => ordinal);
}

/** A file's floats in memory that threads share. */
async function shared(file: string): Promise<SharedArrayBuffer> {
  const { size } = await stat(file);
  const memory = new SharedArrayBuffer(size);
  const bytes = new Uint8Array(memory);
  const handle = await open(file);
  const chunk = new Uint8Array(2 ** 24);
  for (let at = 0; at < size; ) {
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
    if (bytesRead === 0) throw new Error(`${file} ended at ${at} of ${size} bytes.`);
    bytes.set(chunk.subarray(0, bytesRead), at);
    at += bytesRead;
  }
  await handle.close();
  return memory;
}
