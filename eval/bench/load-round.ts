import autocannon from "autocannon";
import type { ChildServer } from "./child-server.js";
import { percentile } from "./spread.js";

export const CONNECTIONS = 8;

/** One server under load for some seconds. Times in milliseconds, as the client sees them. */
export interface LoadRound {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time the server spent on each request; undefined where the system does not say. */
  readonly processorMs?: number;
}

/** @throws Error unless every request was answered with success */
export async function loadRound(
  server: ChildServer,
  questions: readonly string[],
  seconds: number,
  connections = CONNECTIONS,
): Promise<LoadRound> {
  const before = await server.processorSeconds();
  const times: number[] = [];
  const run = autocannon({
    url: server.url,
    connections,
    duration: seconds,
    requests: questions.map((question) => ({
      method: "POST",
      path: "/ask",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ question }),
    })),
  });
  run.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const { duration, errors, timeouts, non2xx } = await run;
  const after = await server.processorSeconds();
  const failed = errors + timeouts + non2xx;
  if (failed > 0) throw new Error(`${failed} of ${times.length + errors + timeouts} requests to ${server.url} failed.`);
  if (times.length === 0) throw new Error(`${server.url} answered nothing in ${seconds} s: the machine is too busy to measure on.`);
  return {
    requestsPerSecond: times.length / duration,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    ...(before === undefined || after === undefined ? {} : { processorMs: ((after - before) * 1000) / times.length }),
  };
}
