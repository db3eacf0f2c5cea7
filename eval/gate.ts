import { readFile } from "node:fs/promises";
import type { Graded } from "./graded.js";
import { SUMMARY_METRICS, type SummaryName } from "./summary-metrics.js";

/** A bound the project's own questions must keep. */
export interface Threshold {
  readonly metric: SummaryName;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Only questions of this document, half or kind; all where absent. */
  readonly document?: string;
  readonly half?: string;
  readonly kind?: string;
}

export interface GateResult {
  readonly threshold: Threshold;
  /** Absent where there was nothing to measure, which is no pass. */
  readonly value?: number;
  readonly passed: boolean;
}

export function checkGate(thresholds: readonly Threshold[], items: readonly Graded[]): GateResult[] {
  return thresholds.map((threshold) => {
    const { metric, atLeast, atMost, document, half, kind } = threshold;
    const chosen = items.filter(
      (item) =>
        (document === undefined || item.document === document) &&
        (half === undefined || item.half === half) &&
        (kind === undefined || item.kind === kind),
    );
    const value = SUMMARY_METRICS[metric].of(chosen);
    if (value === undefined) return { threshold, passed: false };
    return { threshold, value, passed: value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY) };
  });
}

/** @throws Error that names the entry at fault */
export async function readGate(file: string): Promise<Threshold[]> {
  const data: unknown = JSON.parse(await readFile(file, "utf8"));
  if (!Array.isArray(data)) throw new Error(`${file} is not a list of thresholds.`);
  return data.map((entry: unknown, at) => {
    const { metric, atLeast, atMost, document, half, kind } = entry as Partial<Record<keyof Threshold, unknown>>;
    if (typeof metric !== "string" || !(metric in SUMMARY_METRICS)) throw new Error(`${file}: entry ${at} names no known metric.`);
    if (typeof atLeast !== "number" && typeof atMost !== "number") throw new Error(`${file}: entry ${at} has neither atLeast nor atMost.`);
    return {
      metric: metric as SummaryName,
      ...(typeof atLeast === "number" ? { atLeast } : {}),
      ...(typeof atMost === "number" ? { atMost } : {}),
      ...(typeof document === "string" ? { document } : {}),
      ...(typeof half === "string" ? { half } : {}),
      ...(typeof kind === "string" ? { kind } : {}),
    };
  });
}
