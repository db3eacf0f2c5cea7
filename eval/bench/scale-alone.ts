import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { ScaleGraph, ScalePostgres, ScaleVectors } from "./scale-figures.js";
import { inProcess } from "./scale-process.js";

/** Above so many passages only vectors are measured: an index folder, read into memory whole, is not meant for more. */
export const MOST_WHOLE = 200_000;
const QUESTIONS = 300;

export interface Places {
  /** Address of a database that may be emptied. */
  readonly postgres?: string;
  /** Kept, with all that is in it; a temporary one by default. */
  readonly folder?: string;
}

/**
 * The vectors of so many generated passages in sharded graphs, one a core and thread, and in PostgreSQL where one is given.
 * Each step leaves what it made in the folder and does not make what is there, so that a run that was stopped goes on.
 */
export async function measureVectors(passages: number, { postgres, folder }: Places): Promise<ScaleVectors> {
  const work = folder === undefined ? await mkdtemp(join(tmpdir(), "footnote-scale-")) : join(folder, String(passages));
  await mkdir(work, { recursive: true });
  try {
    const { embedSeconds } = await inProcess<{ embedSeconds: number }>("scale-vectors.ts", [work, String(passages)]);
    const graph = await inProcess<ScaleGraph>("scale-graph.ts", [work, String(availableParallelism()), String(QUESTIONS)]);
    const inDatabase = postgres
      ? await inProcess<ScalePostgres>("scale-postgres.ts", [work, postgres, String(passages), String(QUESTIONS)])
      : undefined;
    return { embedSeconds, graph, ...(inDatabase ? { postgres: inDatabase } : {}) };
  } finally {
    if (folder === undefined) await rm(work, { recursive: true, force: true });
  }
}
