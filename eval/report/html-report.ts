import type { RunReport, SetReport } from "../run-report.js";
import type { SetRun } from "../run-set.js";
import type { Figure } from "../summary.js";
import { SUMMARY_METRICS, SUMMARY_NAMES } from "../summary-metrics.js";
import { type Bar, barChart } from "./bar-chart.js";
import { differenceText, figureText } from "./figure-text.js";
import { histogram } from "./histogram.js";
import { legend, lineChart, type Series } from "./line-chart.js";
import { embeddedJson, escaped } from "./markup.js";
import { PAGE_SCRIPT } from "./page-script.js";
import { PAGE_STYLE } from "./page-style.js";
import { questionData, VERDICT_LABELS } from "./question-data.js";

/** The whole report as one page that needs nothing from anywhere. */
export function htmlReport(report: RunReport, runs: readonly SetRun[]): string {
  const records = runs.flatMap((run) => run.records);
  const data = { verdicts: VERDICT_LABELS, questions: records.map(questionData) };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Footnote · benchmark</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<header>
<div>
<h1>Footnote, measured</h1>
<p class="lede">${records.length.toLocaleString("en")} questions with known answers, ${report.half === "all" ? "all of them" : `the ${escaped(report.half)} half`}. Answered by: ${escaped(report.service)}. Every figure is deterministic; no model judges another. Brackets are 95 % bootstrap intervals.</p>
</div>
<button id="theme" type="button">Light / dark</button>
</header>
${tiles(report)}
${figures(report)}
${baselines(report)}
${curves(report)}
${sliceBars(report)}
${alterations(report)}
${latency(
  report,
  records.map(({ milliseconds }) => milliseconds),
)}
${notes(report)}
${explorer()}
</main>
<script type="application/json" id="data">${embeddedJson(data)}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function tiles({ sets, all }: RunReport): string {
  const columns = [...sets.map(({ name, summary }) => ({ name, summary })), ...(all ? [{ name: "all sets", summary: all }] : [])];
  return `<div class="tiles">${columns
    .map(({ name, summary }) => {
      const figure = summary.metrics.grounded;
      return `<div class="tile"><span>GROUNDED · ${escaped(name)}</span><b>${figureText(figure?.value, "share")}</b><span>${bounds(figure, "share")}</span><span>${summary.questions} questions</span></div>`;
    })
    .join("")}</div>
<p class="note" style="margin-top:12px">GROUNDED is the share of questions that are answerable, answered rightly and cited on the gold evidence, or unanswerable and abstained from (a false premise may be corrected with its evidence instead).</p>`;
}

function bounds(figure: Figure | undefined, unit: "share" | "number"): string {
  return figure?.interval ? `[${figureText(figure.interval.low, unit)}, ${figureText(figure.interval.high, unit)}]` : "";
}

function figures({ sets, all }: RunReport): string {
  const columns = [...sets.map(({ name, summary }) => ({ name, summary })), ...(all ? [{ name: "all", summary: all }] : [])];
  let group = "";
  const rows = SUMMARY_NAMES.map((metric) => {
    const { label, unit, better, group: own } = SUMMARY_METRICS[metric];
    const cells = columns.map(({ summary }) => {
      const figure = summary.metrics[metric];
      return `<td>${figureText(figure?.value, unit)}<small class="interval">${bounds(figure, unit)}</small></td>`;
    });
    const heading = own === group ? "" : `<tr class="group"><th colspan="${columns.length + 1}">${escaped(own)}</th></tr>`;
    group = own;
    return `${heading}<tr><td>${escaped(label)}${better === "lower" ? " <small>lower is better</small>" : ""}</td>${cells.join("")}</tr>`;
  });
  return `<h2>Figures</h2><div class="card scroll"><table><thead><tr><th></th>${columns.map(({ name, summary }) => `<th>${escaped(name)} <small>${summary.questions}</small></th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>
<p class="note">Intervals resample whole documents where a set has ten or more, else questions. What each metric means, and what it does not catch, stands at the head of its file in <code>eval/metrics</code>.</p>`;
}

function baselines(report: RunReport): string {
  const cards = report.sets.map(({ name, summary, baselines: theirs }) => {
    const bars = [
      ...theirs.map((baseline): Bar => bar(baseline.name, "", baseline.summary.metrics.grounded, false)),
      bar("this service", "", summary.metrics.grounded, true),
    ];
    return `<div class="card full"><h3>${escaped(name)}: GROUNDED</h3>${barChart(`GROUNDED of this service and the baselines on ${name}`, bars)}</div>`;
  });
  return `<h2>Against the baselines</h2><p class="lede">The same questions in the same run, graded by the same metrics.</p><ul class="note">${report.baselines
    .map(({ name, description }) => `<li><strong>${escaped(name)}</strong> ${escaped(description)}</li>`)
    .join("")}</ul><div class="wide-cards">${cards.join("")}</div>`;
}

function bar(name: string, detail: string, figure: Figure | undefined, emphasis?: boolean): Bar {
  return {
    name,
    detail,
    value: figure?.value ?? 0,
    ...(figure?.interval ? { interval: figure.interval } : {}),
    ...(emphasis === undefined ? {} : { emphasis }),
  };
}

const PER_CENT = (value: number) => `${Math.round(value * 100)}`;
const SHARE_TICKS = [0, 0.25, 0.5, 0.75, 1];
const share = (title: string) => ({ title, from: 0, to: 1, ticks: SHARE_TICKS, format: PER_CENT });

function curves({ sets }: RunReport): string {
  const risk = sets.map(
    ({ name, riskCoverage }, colour): Series => ({
      name,
      colour: colour % 6,
      style: "line",
      points: riskCoverage.map(({ coverage, risk: uncovered }) => ({ x: coverage, y: uncovered })),
    }),
  );
  const riskChart = `<div class="card"><h3>All sets</h3>${lineChart({ label: "Risk against coverage, by set", x: share("Questions covered, surest first, %"), y: share("Without a grounded answer, %"), series: risk })}${legend(risk)}</div>`;
  return `<h2>Risk and coverage</h2><p class="lede">Questions in order of falling confidence: how many of those covered so far have no grounded answer. An ideal service stays at zero until only unanswerable questions are left.</p><div class="grid-of-cards">${riskChart}${sets
    .map((set) => `<div class="card"><h3>${escaped(set.name)}: where it ends</h3>${verdictBars(set)}</div>`)
    .join("")}</div>
<h2>Calibration</h2><p class="lede">Confidence against the share of questions with a grounded answer, in tenths. On the diagonal, confidence means what it says; larger dots hold more questions.</p><div class="grid-of-cards">${sets.map(calibration).join("")}</div>
<h2>Retrieval</h2><p class="lede">Share of the gold evidence in the first passages, for the service and for plainer rankings of passages.</p><div class="grid-of-cards">${sets.map(retrieval).join("")}</div>`;
}

function verdictBars({ summary }: SetReport): string {
  const rows = Object.entries(VERDICT_LABELS).flatMap(([verdict, [label, tone]]) => {
    const count = summary.verdicts[verdict as keyof typeof VERDICT_LABELS] ?? 0;
    return count === 0
      ? []
      : [
          `<tr><td class="v-${tone}">${escaped(label)}</td><td>${count}</td><td>${((100 * count) / summary.questions).toFixed(1)} %</td></tr>`,
        ];
  });
  return `<table><tbody>${rows.join("")}</tbody></table>`;
}

function calibration({ name, calibration: bins, summary }: SetReport): string {
  const most = Math.max(...bins.map(({ count }) => count));
  const series: Series = {
    name,
    colour: 0,
    style: "dots",
    points: bins.map(({ meanConfidence, accuracy, count }) => ({
      x: meanConfidence,
      y: accuracy,
      size: 2.5 + 7 * Math.sqrt(count / most),
      title: `confidence ${meanConfidence.toFixed(2)}, grounded ${(accuracy * 100).toFixed(1)} %, ${count} questions`,
    })),
  };
  const error = summary.metrics.calibrationError;
  return `<div class="card"><h3>${escaped(name)}: error ${figureText(error?.value, "number")}</h3>${lineChart({ label: `Calibration on ${name}`, x: share("Confidence, %"), y: share("Grounded answers, %"), series: [series], diagonal: true })}</div>`;
}

function retrieval({ name, retrieval: rankings }: SetReport): string {
  const lowest = Math.floor(Math.min(0.8, ...rankings.flatMap(({ recall }) => recall)) * 10) / 10;
  const series = rankings.map(
    (ranking, colour): Series => ({
      name: ranking.name === "service" ? "this service" : ranking.name,
      colour,
      style: "line",
      points: ranking.recall.map((y, at) => ({ x: at + 1, y, title: `${ranking.name}: recall@${at + 1} ${(y * 100).toFixed(1)} %` })),
    }),
  );
  const ticks = SHARE_TICKS.map((tick) => lowest + tick * (1 - lowest));
  return `<div class="card"><h3>${escaped(name)}: recall</h3>${lineChart({
    label: `Retrieval recall on ${name}`,
    x: { title: "Passages", from: 1, to: 10, ticks: [1, 3, 5, 10], format: String },
    y: { title: "Gold evidence found, %", from: lowest, to: 1, ticks, format: (value) => (value * 100).toFixed(0) },
    series: [...series].reverse(),
  })}${legend(series)}</div>`;
}

function sliceBars(report: RunReport): string {
  const blocks = report.sets.flatMap(({ name }) =>
    (["kind", "half", "document and half", "document", "language"] as const).flatMap((dimension) => {
      const parts = report.slices.filter((slice) => slice.set === name && slice.dimension === dimension);
      if (parts.length === 0 || (dimension === "document" && parts.length > 12)) return [];
      const bars = parts.map(({ name: slice, summary }): Bar => {
        const filter = dimension === "document and half" ? undefined : { set: name, [dimension]: slice };
        return { ...bar(slice, String(summary.questions), summary.metrics.grounded), ...(filter ? { filter } : {}) };
      });
      return [
        `<div class="card full"><h3>${escaped(name)}: GROUNDED by ${dimension}</h3>${barChart(`GROUNDED by ${dimension} on ${name}`, bars)}</div>`,
      ];
    }),
  );
  return `<h2>Slices</h2><p class="lede">A click on a bar shows its questions.</p><div class="wide-cards">${blocks.join("")}</div>`;
}

function alterations({ alterations: altered, comparison, gate }: RunReport): string {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`;
  const parts: string[] = [];
  if (altered.length > 0) {
    const rows = altered.flatMap(({ set, name, questions, metrics }) =>
      (["grounded", "correct", "recallAt1"] as const).flatMap((metric) => {
        const change = metrics[metric];
        if (!change) return [];
        const interval = change.interval
          ? `[${differenceText(change.interval.low, "share")}, ${differenceText(change.interval.high, "share")}]`
          : "";
        return [
          row([
            `${set}: ${name}`,
            SUMMARY_METRICS[metric].label,
            String(questions),
            figureText(change.before, "share"),
            figureText(change.after, "share"),
            `${differenceText(change.difference, "share")} ${interval}`,
          ]),
        ];
      }),
    );
    parts.push(
      `<h2>The same questions, altered</h2><div class="card scroll"><table><thead><tr><th></th><th>metric</th><th>questions</th><th>plain</th><th>altered</th><th>difference</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`,
    );
  }
  if (comparison) {
    const rows = SUMMARY_NAMES.flatMap((metric) => {
      const change = comparison.metrics[metric];
      if (!change) return [];
      const { label, unit } = SUMMARY_METRICS[metric];
      const interval = change.interval
        ? `[${differenceText(change.interval.low, unit)}, ${differenceText(change.interval.high, unit)}]`
        : "";
      return [
        row([label, figureText(change.before, unit), figureText(change.after, unit), differenceText(change.difference, unit), interval]),
      ];
    });
    parts.push(
      `<h2>Against an earlier run</h2><p class="lede">${escaped(comparison.file)}, ${comparison.questions} questions in common.</p><div class="card scroll"><table><thead><tr><th></th><th>before</th><th>after</th><th>difference</th><th>95 %</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`,
    );
  }
  if (gate) {
    const rows = gate.map(({ threshold, value, passed }) => {
      const where = [threshold.document, threshold.half, threshold.kind].filter((part) => part !== undefined).join(", ");
      const bound = [
        threshold.atLeast === undefined ? "" : `≥ ${threshold.atLeast}`,
        threshold.atMost === undefined ? "" : `≤ ${threshold.atMost}`,
      ]
        .filter(Boolean)
        .join(", ");
      return `<tr><td>${escaped(SUMMARY_METRICS[threshold.metric].label)} ${escaped(where)}</td><td>${escaped(bound)}</td><td>${value === undefined ? "–" : value.toFixed(3)}</td><td class="${passed ? "kept" : "broken"}">${passed ? "kept" : "broken"}</td></tr>`;
    });
    parts.push(
      `<h2>Gate</h2><div class="card scroll"><table><thead><tr><th>On the project's own questions</th><th>bound</th><th>value</th><th></th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`,
    );
  }
  return parts.join("");
}

function latency({ latency: { p50, p95, p99 } }: RunReport, milliseconds: readonly number[]): string {
  return `<h2>Latency</h2><p class="lede">From question to whole answer: p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms.</p><div class="card full">${histogram(
    "Latency of answers in milliseconds",
    "Milliseconds",
    milliseconds,
    [
      { name: `p50 ${p50}`, value: p50 },
      { name: `p95 ${p95}`, value: p95 },
    ],
  )}</div>`;
}

function notes({ sets }: RunReport): string {
  const lines = sets.flatMap(({ name, notes: own }) => own.map((note) => `<li>${escaped(`${name}: ${note}`)}</li>`));
  return lines.length === 0 ? "" : `<h2>Left out</h2><ul class="note">${lines.join("")}</ul>`;
}

function explorer(): string {
  const select = (field: string, label: string) =>
    `<select data-field="${field}" aria-label="${label}"><option value="">${label}: all</option></select>`;
  return `<h2 id="questions">Every question</h2>
<div class="filters"><input id="search" type="search" placeholder="Search questions and answers" aria-label="Search questions and answers">${select("verdict", "Verdict")}${select("set", "Set")}${select("kind", "Kind")}${select("document", "Document")}${select("half", "Half")}${select("language", "Language")}</div>
<p class="note" id="count" aria-live="polite"></p>
<div id="list"></div>
<button id="more" type="button" hidden>Show more</button>`;
}
