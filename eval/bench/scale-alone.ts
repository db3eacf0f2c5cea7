import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { ScaleGraph, ScalePostgres, ScaleVectors } from "./scale-figures.js";
import { inProcess } from "./scale-process.js";

/** Above so many passages only vectors are measured: an index folder, read into memory whole, is not meant for more. */
export const MOST_WHOLE = 200_000;
const QUESTIONS = 300;

/**
 * The vectors of so many generated passages in sharded graphs, one a core and thread, and in PostgreSQL where one is given.
 * @param postgres address of a database that may be emptied
 */
export async function measureVectors(passages: number, postgres: string | undefined): Promise<ScaleVectors> {
  const folder = await mkdtemp(join(tmpdir(), "footnote-scale-"));
  try {
    const { embedSeconds } = await inProcess<{ embedSeconds: number }>("scale-vectors.ts", [folder, String(passages)]);
    const graph = await inProcess<ScaleGraph>("scale-graph.ts", [folder, String(availableParallelism()), String(QUESTIONS)]);
    const inDatabase = postgres
      ? await inProcess<ScalePostgres>("scale-postgres.ts", [folder, postgres, String(passages), String(QUESTIONS)])
      : undefined;
    return { embedSeconds, graph, ...(inDatabase ? { postgres: inDatabase } : {}) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
