import { alignedTable, figure } from "./aligned-table.js";
import type { ScaleVectors } from "./scale-figures.js";

/** Nearest passages among so many that only their vectors are measured. */
export function vectorsTable({ embedSeconds, graph, postgres }: ScaleVectors): string {
  const pair = ({ p50, p99 }: { readonly p50: number; readonly p99: number }) => `${figure(p50)} / ${figure(p99)}`;
  return [
    `\n${graph.points} vectors of generated passages, embedded in ${figure(embedSeconds)} s; nearest ten of ${graph.questions} questions; milliseconds, p50 / p99.`,
    alignedTable([
      ["", "ef", "time", "processor time", "time, a thread each", "recall@10"],
      ...graph.breadths.map((one) => [
        `HNSW, ${graph.shards} shards`,
        String(one.ef),
        pair(one.wall),
        pair(one.processor),
        pair(one.threadsWall),
        one.recallAt10.toFixed(3),
      ]),
      ...(postgres?.breadths ?? []).map((one) => ["PostgreSQL", String(one.ef), pair(one.wall), "", "", one.recallAt10.toFixed(3)]),
      ["exact", "", pair(graph.exact), "", "", "1.000"],
    ]),
    `HNSW, M ${graph.m}, efConstruction ${graph.efConstruction}: built in ${figure(graph.buildSeconds)} s (${figure(graph.buildProcessorSeconds)} s of processor time), ${figure(graph.graphMiB)} MiB on disk, process at most ${figure(graph.peakMiB ?? Number.NaN)} MiB.`,
    ...(postgres
      ? [
          `PostgreSQL: rows written in ${figure(postgres.loadSeconds)} s, graph built in ${figure(postgres.buildSeconds)} s; table ${figure(postgres.tableMiB)} MiB, graph ${figure(postgres.graphMiB)} MiB.`,
        ]
      : []),
  ].join("\n");
}
