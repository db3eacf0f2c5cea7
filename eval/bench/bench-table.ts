import { alignedTable, figure } from "./aligned-table.js";
import type { BenchResult, ScaleResult } from "./bench-result.js";
import type { LoadRound } from "./load-round.js";
import { CONNECTIONS } from "./load-round.js";
import type { Machine } from "./machine.js";
import { median, ratios, type Spread, spreadOf } from "./spread.js";

/** What the service is held to; shown beside what was measured. */
const TARGETS = { p50: "≤ 5", p99: "≤ 20", share: "≥ 0.100", memory: "≤ 300", start: "≤ 1000" } as const;

export function benchTable({ machine, questions, load, startUp, inProcess, ingest }: BenchResult): string {
  const { service, repeats, hello } = load;
  const row = (label: string, of: (round: LoadRound) => number, target = "") => [
    label,
    figure(median(service.map(of))),
    figure(median(repeats.map(of))),
    figure(median(hello.map(of))),
    range(ratios(service.map(of), hello.map(of))),
    range(ratios(repeats.map(of), hello.map(of))),
    target,
  ];
  const processor = (round: LoadRound) => round.processorMs ?? Number.NaN;
  const alone = (of: (round: LoadRound) => number) => spreadCells(spreadOf(load.alone.map(of)));
  const start = spreadOf(startUp.milliseconds);
  return [
    heading(machine),
    `\nPOST /ask, ${questions} different questions in turn, ${CONNECTIONS} connections, ${service.length} rounds of each in turns; ${
      load.pinned ? "servers on one core, their client on another" : "servers and client not held to cores of their own"
    }. "new" computes every answer (--answer-cache 0); "repeats" has been asked every question before and keeps the answers.`,
    alignedTable([
      ["median of rounds", "new", "repeats", "hello, world", "new : hello (least–most)", "repeats : hello", "target"],
      row("requests/s", (round) => round.requestsPerSecond, `ratio ${TARGETS.share}`),
      row("p50, ms", (round) => round.p50, `/ask ${TARGETS.p50}`),
      row("p99, ms", (round) => round.p99, `/ask ${TARGETS.p99}`),
      row("processor ms a request", processor),
    ]),
    "\nThe service by itself.",
    alignedTable([
      ["", "median", "least", "most", "target"],
      ["start → first answer, ms", ...spreadCells(start), TARGETS.start],
      ...(startUp.processorMs.length > 0 ? [["  processor ms by then", ...spreadCells(spreadOf(startUp.processorMs))]] : []),
      ["new question of one reader alone, p50, ms", ...alone((round) => round.p50), TARGETS.p50],
      ["  p99, ms", ...alone((round) => round.p99), TARGETS.p99],
      ["peak memory under load, MiB", figure(load.servicePeakMiB), "", "", TARGETS.memory],
      ["question in process, ms (median one)", ...spreadCells(spreadOf(inProcess.ask))],
      ["  processor ms a question", ...spreadCells(spreadOf(inProcess.askProcessor))],
      ["  of it retrieval, ms", ...spreadCells(spreadOf(inProcess.retrieve))],
      ["  of it embedding, ms", ...spreadCells(spreadOf(inProcess.embed))],
      ...ingest.map(({ corpus, passages, passagesPerSecond }) => [
        `ingest, passages/s (${corpus}, ${passages})`,
        ...spreadCells(spreadOf(passagesPerSecond)),
      ]),
    ]),
  ].join("\n");
}

export function scaleTable({ machine, scale }: ScaleResult): string {
  return [
    heading(machine),
    "\nCost of a question against the number of passages (generated text, bundled model); milliseconds, p50 / p99.",
    alignedTable([
      [
        "passages",
        "ask",
        "retrieve",
        "words",
        "graph",
        "exact",
        "recall@10",
        "build s",
        "of it split, embed",
        "index MiB",
        "serving MiB",
        "open s",
      ],
      ...scale.map((one) => [
        String(one.passages),
        pair(one.ask),
        pair(one.retrieve),
        pair(one.lexical),
        pair(one.graph),
        pair(one.exact),
        one.recallAt10.toFixed(3),
        figure(one.prepareSeconds + one.writeSeconds),
        figure(one.prepareSeconds),
        figure(one.indexMiB),
        figure(one.memoryMiB),
        figure(one.openSeconds),
      ]),
    ]),
    "Up to 1000 passages the service compares every vector, so recall is 1 there by construction.",
  ].join("\n");
}

function heading({ processor, cores, node, load }: Machine): string {
  const noisy = load > cores / 2 ? `; load ${figure(load)} before the run: trust ratios and processor times, not times` : "";
  return `${cores} cores of ${processor}, Node ${node.replace(/^v/, "")}${noisy}.`;
}

function spreadCells({ median: middle, least, most }: Spread): string[] {
  return [figure(middle), figure(least), figure(most)];
}

function range({ median: middle, least, most }: Spread): string {
  return `${figure(middle)} (${figure(least)}–${figure(most)})`;
}

function pair({ p50, p99 }: { readonly p50: number; readonly p99: number }): string {
  return `${figure(p50)} / ${figure(p99)}`;
}
