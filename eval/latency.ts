import { quantile } from "./bootstrap.js";

export interface Latency {
  readonly questions: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
}

/** Milliseconds from question to whole answer, as seen from here. */
export function latencyOf(milliseconds: readonly number[]): Latency {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number) => Math.round(quantile(sorted, share) * 100) / 100;
  return { questions: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}
