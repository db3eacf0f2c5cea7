import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ExactVectorIndex } from "../../src/adapters/exact-vector-index.js";
import type { Hit } from "../../src/core/ports.js";
import { BUNDLED_MODEL, embeddingModel } from "../../src/node/embedding-models.js";
import { buildShards } from "../../src/node/hnsw-shards.js";
import { HnswVectorIndex } from "../../src/node/hnsw-vector-index.js";
import { peakMemoryMiB } from "./process-figures.js";
import { recallAgainst } from "./recall.js";
import type { ScaleGraph } from "./scale-figures.js";
import { NEAREST, scaleQuestions } from "./scale-nearest.js";
import { ShardThreads } from "./shard-threads.js";
import { sharedFloats } from "./shared-floats.js";
import { percentile } from "./spread.js";

// A process of its own: scale-graph.ts FOLDER SHARDS QUESTIONS, over what scale-vectors.ts left there; one line of JSON out.
const [folder, shards, most] = process.argv.slice(2) as [string, string, string];
const BREADTHS = [200, 400, 600, 800, 1200, 1600];
/** Less than an index folder of many passages gets: a third of the time to build. */
const [m, efConstruction] = [24, 100];
const EXACT_QUESTIONS = 30;
const { dimension } = embeddingModel(BUNDLED_MODEL);
const vectors = await sharedFloats(join(folder, "vectors.f32"));
const rows = new Float32Array(vectors);
const name = `${shards}-m${m}-ef${efConstruction}`;
const files = Array.from({ length: Number(shards) }, (_, at) => join(folder, `shard-${at + 1}-of-${name}.index`));
const took = join(folder, `built-${name}.json`);

if (!(await stat(took).catch(() => undefined))) await build();
const { buildSeconds, buildProcessorSeconds } = JSON.parse(await readFile(took, "utf8")) as Record<string, number>;
const graphMiB = (await Promise.all(files.map((file) => stat(file)))).reduce((sum, { size }) => sum + size, 0) / 2 ** 20;
const questions = await scaleQuestions(folder, rows, dimension, Number(most));
const nearest = questions.map((question) => question.nearest);

const exact = new ExactVectorIndex(rows, dimension);
const compared = await measured((vector) => exact.search(vector, NEAREST), EXACT_QUESTIONS);
const threads = await ShardThreads.open(files, dimension);
const beside = new Map<number, Measured>();
for (const ef of BREADTHS) beside.set(ef, await measured((vector) => threads.search(vector, NEAREST, ef)));
await threads.close();
const index = HnswVectorIndex.open(files, rows, dimension);
const breadths: ScaleGraph["breadths"][number][] = [];
for (const ef of BREADTHS) {
  index.setBreadth(ef);
  const { wall, processor, found } = await measured((vector) => index.search(vector, NEAREST));
  breadths.push({ ef, wall, processor, threadsWall: beside.get(ef)?.wall ?? wall, recallAt10: recallAgainst(nearest, found) });
}
const peak = await peakMemoryMiB(process.pid);
const figures: ScaleGraph = {
  points: index.size,
  shards: files.length,
  m,
  efConstruction,
  questions: questions.length,
  buildSeconds: buildSeconds as number,
  buildProcessorSeconds: buildProcessorSeconds as number,
  graphMiB,
  exact: compared.wall,
  breadths,
  ...(peak === undefined ? {} : { peakMiB: peak }),
};
process.stdout.write(`${JSON.stringify(figures)}\n`);

async function build(): Promise<void> {
  const began = performance.now();
  const used = process.cpuUsage();
  let told = 0;
  await buildShards(vectors, dimension, {
    files,
    m,
    efConstruction,
    onProgress: ({ done, total }) => {
      if (done < told + total / 50) return;
      told = done;
      process.stderr.write(`${done} of ${total} points, ${Math.round((performance.now() - began) / 1000)} s\n`);
    },
  });
  const { user, system } = process.cpuUsage(used);
  await writeFile(took, JSON.stringify({ buildSeconds: (performance.now() - began) / 1000, buildProcessorSeconds: (user + system) / 1e6 }));
}

interface Measured {
  readonly wall: { readonly p50: number; readonly p99: number };
  readonly processor: { readonly p50: number; readonly p99: number };
  readonly found: number[][];
}

/** Each question once to warm the memory it walks through, and once on the clock. */
async function measured(search: (vector: number[]) => Promise<Hit[]>, first = questions.length): Promise<Measured> {
  const walls: number[] = [];
  const processors: number[] = [];
  const found: number[][] = [];
  for (const { vector } of questions.slice(0, first)) await search(vector);
  for (const { vector } of questions.slice(0, first)) {
    const start = performance.now();
    const used = process.cpuUsage();
    const hits = await search(vector);
    walls.push(performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    processors.push((user + system) / 1000);
    found.push(hits.map(({ ordinal }) => ordinal));
  }
  return { wall: spread(walls), processor: spread(processors), found };
}

function spread(times: readonly number[]): { p50: number; p99: number } {
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}
