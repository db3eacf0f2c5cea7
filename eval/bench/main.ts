#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packageFolder } from "../../src/node/package-folder.js";
import { BENCH_HELP, readBenchArguments } from "./bench-arguments.js";
import { benchQuestions } from "./bench-questions.js";
import type { BenchResult, ScaleResult } from "./bench-result.js";
import { benchTable, scaleTable } from "./bench-table.js";
import { measureInProcess } from "./in-process.js";
import { measureIngest } from "./ingest-rate.js";
import { compareUnderLoad } from "./load-comparison.js";
import { thisMachine } from "./machine.js";
import { processorCores } from "./processor-cores.js";
import { measureScale } from "./scale.js";
import { MOST_WHOLE, measureVectors, type Places } from "./scale-alone.js";
import type { ScaleFigures, ScaleVectors } from "./scale-figures.js";
import { measureStartUp } from "./start-up.js";
import { vectorsTable } from "./vectors-table.js";

/** A process of its own: the page is driven by the browser tests' tools, which this floor does not import. */
const PAGE_BENCH = join("test", "runtime", "chromium", "print-page-bench.ts");

const tell = (line: string) => process.stderr.write(`${line}\n`);

async function measureService(): Promise<BenchResult> {
  if (!existsSync(join(packageFolder(), "dist", "src", "node", "main.js")))
    throw new Error("The service is not built yet; run: npm run build");
  const machine = thisMachine();
  const questions = await benchQuestions();
  tell("Start to first answer …");
  const startUp = await measureStartUp(questions[0] ?? "");
  tell("Questions in process …");
  const inProcess = await measureInProcess(questions);
  tell("Ingest …");
  const ingest = await measureIngest();
  tell("Under load, beside a bare server …");
  const load = await compareUnderLoad(questions, processorCores());
  return { machine, questions: questions.length, load, startUp, inProcess, ingest };
}

async function measureSizes(sizes: readonly number[], places: Places): Promise<ScaleResult> {
  const machine = thisMachine();
  const scale: ScaleFigures[] = [];
  tell(`Indexes of ${sizes.join(", ")} passages; one of 100000 takes minutes …`);
  for await (const figures of measureScale(sizes.filter((size) => size <= MOST_WHOLE))) {
    scale.push(figures);
    tell(`${figures.passages} passages: built in ${Math.round(figures.prepareSeconds + figures.writeSeconds)} s.`);
  }
  const vectors: ScaleVectors[] = [];
  for (const size of sizes) if (size > MOST_WHOLE) vectors.push(await measureVectors(size, places));
  return { machine, scale, vectors };
}

async function main(argv: readonly string[]): Promise<void> {
  const { json, scale, help, ...places } = readBenchArguments(argv);
  if (help) {
    process.stdout.write(BENCH_HELP);
    return;
  }
  const result = scale ? await measureSizes(scale, places) : await measureService();
  process.stdout.write(`${"scale" in result ? scaleTable(result) : benchTable(result)}\n`);
  if ("scale" in result) for (const vectors of result.vectors) process.stdout.write(`${vectorsTable(vectors)}\n`);
  if (!("scale" in result)) spawnSync(process.execPath, ["--import", "tsx", PAGE_BENCH], { stdio: "inherit", cwd: packageFolder() });
  if (json !== undefined) await writeFile(json, `${JSON.stringify(result, null, 2)}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
