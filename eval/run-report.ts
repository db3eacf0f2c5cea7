import { BASELINES } from "./baselines/all-baselines.js";
import { compare, compareTwins, type Difference } from "./comparison.js";
import type { GateResult } from "./gate.js";
import type { Graded } from "./graded.js";
import { type Latency, latencyOf } from "./latency.js";
import { type CalibrationBin, calibrationBins } from "./metrics/calibration-error.js";
import { type ClaimSupport, claimSupport } from "./metrics/claim-support.js";
import { type RiskPoint, riskCoverageCurve } from "./metrics/risk-coverage.js";
import type { QuestionRecord, RetrievalCurve, SetRun } from "./run-set.js";
import { type Slice, slices, twins } from "./slices.js";
import { type Summary, summarise } from "./summary.js";
import type { SummaryName } from "./summary-metrics.js";

/** Raised when report.json changes its shape. */
export const REPORT_VERSION = 1;

type Differences = Readonly<Partial<Record<SummaryName, Difference>>>;

export interface BaselineReport {
  readonly name: string;
  readonly summary: Summary;
  /** The service against this baseline, on the same questions. */
  readonly against: Differences;
}

export interface SetReport {
  readonly name: string;
  readonly summary: Summary;
  readonly baselines: readonly BaselineReport[];
  readonly retrieval: readonly RetrievalCurve[];
  readonly riskCoverage: readonly RiskPoint[];
  readonly calibration: readonly CalibrationBin[];
  readonly notes: readonly string[];
  /** Of a generator that writes. */
  readonly support?: ClaimSupport;
}

/** How an alteration of the same questions changes the figures. */
export interface AlterationReport {
  readonly set: string;
  readonly name: string;
  readonly questions: number;
  readonly metrics: Differences;
}

export interface GradedQuestion extends Graded {
  readonly question: string;
  readonly answer?: string;
  readonly citations: readonly { readonly start: number; readonly end: number }[];
  readonly failure?: string;
}

/** report.json. Everything but `latency` is the same for the same service and questions. */
export interface RunReport {
  readonly version: number;
  readonly service: string;
  readonly half: string;
  readonly sets: readonly SetReport[];
  /** Over the questions of all sets; absent where there is one set. */
  readonly all?: Summary;
  readonly slices: readonly Slice[];
  readonly alterations: readonly AlterationReport[];
  readonly comparison?: { readonly file: string; readonly questions: number; readonly metrics: Differences };
  readonly gate?: readonly GateResult[];
  readonly baselines: readonly { readonly name: string; readonly description: string }[];
  readonly questions: readonly GradedQuestion[];
  readonly latency: Latency;
}

const COMPARED: readonly SummaryName[] = ["grounded", "correct", "citationHit", "abstentionF1", "auroc"];
const COMPARED_RUNS: readonly SummaryName[] = [
  "grounded",
  "correct",
  "citationHit",
  "citationPrecision",
  "evidenceRecall",
  "abstentionF1",
  "hallucination",
  "auroc",
  "riskCoverageArea",
  "calibrationError",
  "recallAt1",
  "reciprocalRank",
];

export interface ReportInputs {
  readonly service: string;
  readonly half: string;
  readonly runs: readonly SetRun[];
  readonly earlier?: { readonly file: string; readonly questions: readonly Graded[] };
  readonly gate?: readonly GateResult[];
}

export function makeReport({ service, half, runs, earlier, gate }: ReportInputs): RunReport {
  const records = runs.flatMap((run) => run.records);
  const graded = records.map((record) => record.graded);
  const used = new Set(runs.flatMap((run) => [...run.baselines.keys()]));
  return {
    version: REPORT_VERSION,
    service,
    half,
    sets: runs.map(setReport),
    ...(runs.length > 1 ? { all: summarise(graded) } : {}),
    slices: slices(graded),
    alterations: runs.flatMap(alterations),
    ...(earlier ? { comparison: { file: earlier.file, ...compare(earlier.questions, graded, COMPARED_RUNS) } } : {}),
    ...(gate ? { gate } : {}),
    baselines: BASELINES.filter(({ name }) => used.has(name)).map(({ name, description }) => ({ name, description })),
    questions: records.map(gradedQuestion),
    latency: latencyOf(records.map(({ milliseconds }) => milliseconds)),
  };
}

function setReport(run: SetRun): SetReport {
  const graded = run.records.map((record) => record.graded);
  const support = claimSupport(run.records.flatMap(({ answer }) => answer ?? []));
  return {
    name: run.name,
    summary: summarise(graded),
    baselines: [...run.baselines].map(([name, theirs]) => ({
      name,
      summary: summarise(theirs, ["grounded"]),
      against: compare(theirs, graded, COMPARED).metrics,
    })),
    retrieval: run.retrieval,
    riskCoverage: thinned(riskCoverageCurve(graded)),
    calibration: calibrationBins(graded),
    notes: run.notes,
    ...(support ? { support } : {}),
  };
}

function alterations(run: SetRun): AlterationReport[] {
  const names = ["grounded", "correct", "recallAt1"] as const;
  const misspelt = twins(run.records.map((record) => record.graded));
  return [
    { name: "misspelt, against the clean twin", pairs: misspelt },
    { name: "history dropped, against given", pairs: run.withoutHistory },
  ].flatMap(({ name, pairs }) =>
    pairs.length === 0 ? [] : [{ set: run.name, name, questions: pairs.length, metrics: compareTwins(pairs, names).metrics }],
  );
}

function gradedQuestion({ graded, question, answer, failure }: QuestionRecord): GradedQuestion {
  return {
    ...graded,
    question: question.question,
    ...(answer === undefined ? {} : { answer: answer.answer }),
    citations: (answer?.citations ?? []).map(({ start, end }) => ({ start, end })),
    ...(failure === undefined ? {} : { failure }),
  };
}

const MOST_POINTS = 200;

/** Enough points to draw a curve by. */
function thinned(points: readonly RiskPoint[]): RiskPoint[] {
  const step = Math.max(1, Math.ceil(points.length / MOST_POINTS));
  return points.filter((_, at) => at % step === step - 1 || at === points.length - 1 || at === 0);
}

/** The graded questions of an earlier report.json. */
export function readEarlier(data: unknown, file: string): Graded[] {
  const { version, questions } = (data ?? {}) as { version?: unknown; questions?: unknown };
  if (version !== REPORT_VERSION)
    throw new Error(`${file} is version ${String(version)} of the report; this is ${REPORT_VERSION}. Run the earlier code's eval again.`);
  if (!Array.isArray(questions)) throw new Error(`${file} lists no questions.`);
  return questions as Graded[];
}
