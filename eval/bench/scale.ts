import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ScaleBuild, ScaleFigures, ScaleQuery } from "./scale-figures.js";
import { inProcess } from "./scale-process.js";

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
