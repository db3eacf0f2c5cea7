import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ScaleBuild, ScaleFigures, ScaleQuery } from "./scale-figures.js";

/** Vectors pass through JavaScript as arrays of doubles while an index is built: some 50 KB a passage. */
const HEAP_MIB = 12_000;

/** Builds an index of each size from generated text and asks it. */
export async function* measureScale(sizes: readonly number[]): AsyncGenerator<ScaleFigures> {
  for (const size of sizes) {
    const folder = await mkdtemp(join(tmpdir(), "footnote-scale-"));
    try {
      const build = await inProcess<ScaleBuild>("scale-build.ts", [folder, String(size)]);
      const query = await inProcess<ScaleQuery>("scale-query.ts", [folder]);
      yield { ...build, ...query };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function inProcess<T>(script: string, args: readonly string[]): Promise<T> {
  const file = fileURLToPath(new URL(`./${script}`, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [`--max-old-space-size=${HEAP_MIB}`, "--import", "tsx", file, ...args], {
    maxBuffer: 2 ** 20,
  });
  return JSON.parse(stdout) as T;
}
