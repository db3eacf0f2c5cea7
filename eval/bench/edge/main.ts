#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageFolder } from "../../../src/node/package-folder.js";
import { alignedTable, figure } from "../aligned-table.js";
import { benchQuestions } from "../bench-questions.js";
import { thisMachine } from "../machine.js";
import { Workerd } from "./workerd.js";

const ROUNDS = 4;
const STARTS = 5;
const HELLO = 'export default { fetch: () => new Response("hello") };';
/** Cloudflare's limits on the free plan. */
const LIMITS = { scriptKiB: 3 * 1024, processorMs: 10, memoryMiB: 128 };

/** Bundles the Worker as a deployment would, without the network. */
async function bundle(folder: string): Promise<{ readonly script: string; readonly compressedKiB: number }> {
  const wrangler = join(packageFolder(), "node_modules", "wrangler", "bin", "wrangler.js");
  const run = spawnSync(process.execPath, [wrangler, "deploy", "--dry-run", "--outdir", folder], {
    cwd: packageFolder(),
    encoding: "utf8",
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", NO_COLOR: "1" },
  });
  const compressedKiB = Number(/gzip: ([\d.]+) KiB/.exec(run.stdout)?.[1]);
  if (run.status !== 0 || Number.isNaN(compressedKiB)) throw new Error(`wrangler could not bundle the Worker:\n${run.stdout}${run.stderr}`);
  return { script: await readFile(join(folder, "main.js"), "utf8"), compressedKiB };
}

async function ask(url: string, question: string): Promise<void> {
  const response = await fetch(`${url}/ask`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ question }),
  });
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  await response.arrayBuffer();
}

interface FirstAnswer {
  /** Of the process, from its start. */
  readonly processorMs: number;
  readonly waitMs: number;
}

/** A process started anew and asked one question. */
async function firstAnswer(script: string, assets: string, question: string): Promise<FirstAnswer> {
  const server = await Workerd.start(script, assets);
  try {
    const started = performance.now();
    await ask(server.url, question);
    const waitMs = performance.now() - started;
    return { processorMs: 1000 * (await server.processorSeconds()), waitMs };
  } finally {
    await server.stop();
  }
}

async function many(script: string, assets: string, questions: readonly string[]) {
  const server = await Workerd.start(script, assets);
  try {
    for (const question of questions) await ask(server.url, question);
    const before = await server.processorSeconds();
    for (let round = 0; round < ROUNDS; round++) for (const question of questions) await ask(server.url, question);
    const processorMs = (1000 * ((await server.processorSeconds()) - before)) / (ROUNDS * questions.length);
    return { processorMs, peakMiB: await server.peakMemoryMiB(), heap: await server.heap() };
  } finally {
    await server.stop();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function main(): Promise<void> {
  const machine = thisMachine();
  const assets = join(packageFolder(), "dist", "worker-assets");
  const questions = await benchQuestions();
  const [first = ""] = questions;
  const folder = await mkdtemp(join(tmpdir(), "footnote-edge-"));
  try {
    const { script, compressedKiB } = await bundle(folder);
    const starts: FirstAnswer[] = [];
    const bareStarts: FirstAnswer[] = [];
    for (let at = 0; at < STARTS; at++) {
      bareStarts.push(await firstAnswer(HELLO, assets, first));
      starts.push(await firstAnswer(script, assets, first));
    }
    const bare = await many(HELLO, assets, questions);
    const own = await many(script, assets, questions);
    const cold = median(starts.map(({ processorMs }) => processorMs)) - median(bareStarts.map(({ processorMs }) => processorMs));
    const heap = own.heap && own.heap.objects + own.heap.buffers;
    const rows = [
      ["", "Footnote", "bare worker", "limit, free plan"],
      ["script, KiB compressed", figure(compressedKiB), "", String(LIMITS.scriptKiB)],
      ["processor time a question, ms", figure(own.processorMs), figure(bare.processorMs), String(LIMITS.processorMs)],
      ["first answer of an isolate: processor time, ms, less a bare worker's", figure(cold), "", String(LIMITS.processorMs)],
      [
        "first answer of an isolate: wait, ms",
        figure(median(starts.map(({ waitMs }) => waitMs))),
        figure(median(bareStarts.map(({ waitMs }) => waitMs))),
        "",
      ],
      ["isolate's memory, MiB", figure(heap), figure(bare.heap && bare.heap.objects + bare.heap.buffers), String(LIMITS.memoryMiB)],
      ["  of it objects", figure(own.heap?.objects), figure(bare.heap?.objects), ""],
      ["  of it array buffers", figure(own.heap?.buffers), figure(bare.heap?.buffers), ""],
      ["process's peak memory, MiB", figure(own.peakMiB), figure(bare.peakMiB), ""],
    ];
    process.stdout.write(
      `workerd on ${machine.processor}, load ${figure(machine.load)}; ${questions.length} different questions, ${ROUNDS} rounds, one at a time\n\n${alignedTable(rows)}\n`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
