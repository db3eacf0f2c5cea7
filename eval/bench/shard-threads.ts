import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import type { Hit } from "../../src/core/ports.js";

interface Opening {
  readonly hnswlib: string;
  readonly dimension: number;
  readonly file: string;
}

interface Search {
  readonly vector: readonly number[];
  readonly limit: number;
  readonly ef: number;
}

interface Found {
  readonly neighbors: readonly number[];
  readonly distances: readonly number[];
}

interface Thread {
  readonly workerData: Opening;
  readonly parentPort: { postMessage(message: Found | "open"): void; on(event: "message", listener: (search: Search) => void): void };
}

/** Graphs searched beside each other, one a thread: what a reader waits for where there is a core for each. */
export class ShardThreads {
  readonly #threads: readonly Worker[];

  private constructor(threads: readonly Worker[]) {
    this.#threads = threads;
  }

  static async open(files: readonly string[], dimension: number): Promise<ShardThreads> {
    const hnswlib = createRequire(import.meta.url).resolve("hnswlib-node");
    const threads = files.map((file) => {
      const workerData: Opening = { hnswlib, dimension, file };
      // The thread's whole program as text, as in hnsw-shards.ts.
      return new Worker(`(${searchShard.toString()})(require("node:worker_threads"), require)`, { eval: true, workerData, execArgv: [] });
    });
    await Promise.all(threads.map((thread) => message(thread)));
    return new ShardThreads(threads);
  }

  async search(vector: readonly number[], limit: number, ef: number): Promise<Hit[]> {
    const found = await Promise.all(
      this.#threads.map((thread) => {
        const reply = message(thread) as Promise<Found>;
        thread.postMessage({ vector, limit, ef } satisfies Search);
        return reply;
      }),
    );
    return found
      .flatMap(({ neighbors, distances }) => neighbors.map((ordinal, at): Hit => ({ ordinal, score: 1 - (distances[at] as number) })))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}

function message(thread: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(error);
    thread.once("error", fail);
    thread.once("message", (value: unknown) => {
      thread.off("error", fail);
      resolve(value);
    });
  });
}

/** Runs in the thread: it may use nothing from outside itself. */
function searchShard({ workerData, parentPort }: Thread, load: (module: string) => unknown): void {
  const { hnswlib, dimension, file } = workerData;
  const { HierarchicalNSW } = load(hnswlib) as typeof import("hnswlib-node");
  const graph = new HierarchicalNSW("ip", dimension);
  graph.readIndexSync(file);
  let breadth = 0;
  parentPort.on("message", ({ vector, limit, ef }) => {
    if (ef !== breadth) graph.setEf(ef);
    breadth = ef;
    parentPort.postMessage(graph.searchKnn(vector as number[], limit));
  });
  parentPort.postMessage("open");
}
