import type { Difference } from "../comparison.js";
import type { RunReport } from "../run-report.js";
import type { Summary } from "../summary.js";
import { SUMMARY_METRICS, SUMMARY_NAMES, type SummaryName } from "../summary-metrics.js";
import { supportLine } from "./claim-tables.js";
import { differenceText, figureText, figureWithInterval } from "./figure-text.js";

/** The report in a terminal's width: figures by set, baselines, slices, and where the pictures are. */
export function terminalReport(report: RunReport, page: string): string {
  const columns = [
    ...report.sets.map(({ name, summary }) => ({ name, summary })),
    ...(report.all ? [{ name: "all", summary: report.all }] : []),
  ];
  const blocks = [
    `${report.questions.length} questions, half: ${report.half}, ${report.service}`,
    table(
      ["", ...columns.map(({ name }) => name)],
      [
        ["questions", ...columns.map(({ summary }) => String(summary.questions))],
        ...SUMMARY_NAMES.map((name) => [SUMMARY_METRICS[name].label, ...columns.map(({ summary }) => cell(summary, name))]),
      ],
    ),
    `GROUNDED with 95 % intervals: ${columns.map(({ name, summary }) => `${name} ${figureWithInterval(summary.metrics.grounded, "share")}`).join(" · ")}`,
    ...report.sets.flatMap(({ name, support }) => (support ? [supportLine(name, support)] : [])),
    ...report.sets.map(({ name, summary, baselines }) =>
      table(
        [`${name}: baselines`, "GROUNDED", "correct", "cited", "abst. F1", "AUROC", "service − it"],
        [
          ...baselines.map((baseline) => [baseline.name, ...five(baseline.summary), withBounds(baseline.against.grounded)]),
          ["this service", ...five(summary), ""],
        ],
      ),
    ),
    ...report.sets.flatMap(({ name }) => {
      const rows = report.slices.filter((slice) => slice.set === name && slice.dimension !== "document");
      if (rows.length === 0) return [];
      return table(
        [`${name}: slices`, "n", "GROUNDED", "correct", "abst. F1"],
        rows.map(({ name: slice, summary }) => [
          slice,
          String(summary.questions),
          figureWithInterval(summary.metrics.grounded, "share"),
          cell(summary, "correct"),
          cell(summary, "abstentionF1"),
        ]),
      );
    }),
    ...report.alterations.map(
      ({ set, name, questions, metrics }) =>
        `${set}, ${name} (${questions}): GROUNDED ${withBounds(metrics.grounded)}, correct ${withBounds(metrics.correct)}`,
    ),
    ...(report.comparison ? [comparison(report.comparison)] : []),
    ...report.sets.flatMap(({ name, notes }) => notes.map((note) => `${name}: ${note}`)),
    ...report.questions
      .filter(({ failure }) => failure !== undefined)
      .slice(0, 10)
      .map(({ set, id, failure }) => `failed: ${set} ${id}: ${failure}`),
    ...(report.gate ?? []).map(({ threshold, value, passed }) => {
      const { metric, atLeast, atMost, document, half, kind } = threshold;
      const bound = [atLeast === undefined ? "" : `≥ ${atLeast}`, atMost === undefined ? "" : `≤ ${atMost}`].filter(Boolean).join(", ");
      const where = [document, half, kind].filter((part) => part !== undefined).join(", ");
      return `gate ${passed ? "kept  " : "BROKEN"} ${metric}${where ? ` (${where})` : ""} ${bound}: ${value === undefined ? "not measured" : value.toFixed(4)}`;
    }),
    `latency p50 ${report.latency.p50} ms, p95 ${report.latency.p95} ms, p99 ${report.latency.p99} ms`,
    `report: ${page}`,
  ];
  return `${join(blocks)}\n`;
}

/** One-line blocks stay together; tables stand apart. */
function join(blocks: readonly string[]): string {
  return blocks.reduce((text, block, at) => {
    const apart = at > 0 && (block.includes("\n") || (blocks[at - 1] as string).includes("\n"));
    return at === 0 ? block : `${text}\n${apart ? "\n" : ""}${block}`;
  }, "");
}

function cell(summary: Summary, name: SummaryName): string {
  return figureText(summary.metrics[name]?.value, SUMMARY_METRICS[name].unit);
}

function five(summary: Summary): string[] {
  return (["grounded", "correct", "citationHit", "abstentionF1", "auroc"] as const).map((name) => cell(summary, name));
}

function withBounds(difference: Difference | undefined): string {
  if (!difference) return "–";
  const bounds = difference.interval;
  return `${differenceText(difference.difference, "share")}${bounds ? ` [${differenceText(bounds.low, "share")}, ${differenceText(bounds.high, "share")}]` : ""}`;
}

function comparison({ file, questions, metrics }: NonNullable<RunReport["comparison"]>): string {
  return table(
    [`against ${file} (${questions})`, "before", "after", "difference", "95 %"],
    SUMMARY_NAMES.flatMap((name) => {
      const difference = metrics[name];
      if (!difference) return [];
      const { unit, label } = SUMMARY_METRICS[name];
      const bounds = difference.interval;
      return [
        [
          label,
          figureText(difference.before, unit),
          figureText(difference.after, unit),
          differenceText(difference.difference, unit),
          bounds ? `[${differenceText(bounds.low, unit)}, ${differenceText(bounds.high, unit)}]` : "",
        ],
      ];
    }),
  );
}

/** Columns padded to their widest cell, numbers to the right. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(header), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}
