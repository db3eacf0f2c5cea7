import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

interface Shard {
  readonly hnswlib: string;
  readonly vectors: SharedArrayBuffer;
  readonly dimension: number;
  readonly start: number;
  readonly end: number;
  readonly m: number;
  readonly efConstruction: number;
  readonly file: string;
}

interface Thread {
  readonly workerData: Shard;
  readonly parentPort: { readonly postMessage: (done: number) => void };
}

export interface ShardOptions {
  /** One graph each, of vectors that follow each other; as even as can be. */
  readonly files: readonly string[];
  readonly m: number;
  readonly efConstruction: number;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/**
 * Builds graphs beside each other, one a thread: hnswlib-node adds its points one by one. Labels are the vectors' ordinals, so
 * the graphs' results merge by score.
 * @param vectors unit vectors, one after the other, in memory that threads share
 */
export async function buildShards(vectors: SharedArrayBuffer, dimension: number, options: ShardOptions): Promise<void> {
  const { files, m, efConstruction, onProgress = () => undefined } = options;
  const total = vectors.byteLength / Float32Array.BYTES_PER_ELEMENT / dimension;
  const hnswlib = createRequire(import.meta.url).resolve("hnswlib-node");
  const done = files.map(() => 0);
  await Promise.all(
    files.map((file, at) => {
      const start = Math.floor((total * at) / files.length);
      const end = Math.floor((total * (at + 1)) / files.length);
      const shard: Shard = { hnswlib, vectors, dimension, start, end, m, efConstruction, file };
      return built(shard, (points) => {
        done[at] = points;
        onProgress({ done: done.reduce((sum, each) => sum + each, 0), total });
      });
    }),
  );
}

function built(shard: Shard, onProgress: (points: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    // The thread's whole program as text: it runs the same from sources and from what they are built to.
    const worker = new Worker(`(${buildShard.toString()})(require("node:worker_threads"), require)`, {
      eval: true,
      workerData: shard,
      execArgv: [],
    });
    worker.on("message", onProgress);
    worker.once("error", reject);
    worker.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The thread that builds ${shard.file} ended with ${code}.`))));
  });
}

/** Runs in the thread: it may use nothing from outside itself. */
function buildShard({ workerData, parentPort }: Thread, load: (module: string) => unknown): void {
  const { hnswlib, vectors, dimension, start, end, m, efConstruction, file } = workerData;
  const { HierarchicalNSW } = load(hnswlib) as typeof import("hnswlib-node");
  const rows = new Float32Array(vectors);
  const graph = new HierarchicalNSW("ip", dimension);
  graph.initIndex({ maxElements: end - start, m, efConstruction, randomSeed: 100 });
  for (let ordinal = start; ordinal < end; ordinal++) {
    graph.addPoint(Array.from(rows.subarray(ordinal * dimension, (ordinal + 1) * dimension)), ordinal);
    if ((ordinal - start + 1) % 1000 === 0) parentPort.postMessage(ordinal - start + 1);
  }
  graph.writeIndexSync(file);
  parentPort.postMessage(end - start);
}
