import { readFile } from "node:fs/promises";
import { HashedKeyRing } from "../adapters/hashed-key-ring.js";
import { MemoryRateLimiter } from "../adapters/memory-rate-limiter.js";
import { FootnoteError } from "../core/errors.js";
import type { AskService } from "../http/app-ports.js";
import type { OperatingPorts, RateLimits, RequestObserver } from "../http/operating-ports.js";
import type { Configuration, OptionName } from "./configuration.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";
import { requestLog } from "./request-log.js";

export const OPERATING_OPTIONS = [
  "keys",
  "keysFile",
  "rateLimit",
  "keyRateLimit",
  "trustedProxies",
  "metrics",
  "metricsPort",
  "otlpEndpoint",
  "traceContent",
  "logLevel",
  "logFormat",
  "logQuestions",
  "feedback",
  "drainMs",
] as const satisfies readonly OptionName[];

type OperatingConfiguration = Configuration<(typeof OPERATING_OPTIONS)[number]>;

export interface OperatingContext {
  readonly log: Log;
  readonly version: string;
  /** The service in force; undefined while there is none. */
  readonly service: () => AskService | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface Operating {
  readonly ports: OperatingPorts;
  /** For a port of its own. */
  readonly metrics: Metrics | undefined;
  /** Writes out what is still held: spans and feedback. */
  readonly close: () => Promise<void>;
}

/**
 * What the configuration turns on; the modules behind the rest are not even loaded.
 * @throws FootnoteError CONFIG_INVALID for a key list that cannot be read or a feedback folder that cannot be written
 */
export async function openOperating(configuration: OperatingConfiguration, context: OperatingContext): Promise<Operating> {
  const { log, service, version } = context;
  const closing: (() => Promise<void>)[] = [];
  const observers: RequestObserver[] = [];
  const keys = await openKeys(configuration);
  const limits = await openLimits(configuration);
  if (log.writes("warn")) observers.push(requestLog(log, { questions: configuration.logQuestions }));

  let metrics: Metrics | undefined;
  if (configuration.metrics || configuration.metricsPort !== undefined) {
    const { Metrics } = await import("./metrics.js");
    metrics = new Metrics({ version, service });
    observers.push(metrics);
  }
  const endpoint = tracesEndpoint(configuration.otlpEndpoint, context.environment);
  if (endpoint !== undefined || tracesElsewhere()) {
    if (endpoint !== undefined) closing.push((await import("./start-tracing.js")).startTracing({ endpoint, version }));
    const { tracing } = await import("../http/tracing.js");
    observers.push(tracing({ captureContent: configuration.traceContent, version, index: () => service()?.index }));
  }
  const feedback =
    configuration.feedback === undefined
      ? undefined
      : await (await import("./feedback-folder.js")).FeedbackFolder.open(configuration.feedback);
  if (feedback) closing.push(() => feedback.close());

  const onOwnPort = configuration.metricsPort !== undefined;
  return {
    metrics,
    close: async () => {
      await Promise.allSettled(closing.map((close) => close()));
    },
    ports: {
      ...(keys ? { keys } : {}),
      ...(limits ? { limits } : {}),
      observers,
      ...(feedback ? { feedback } : {}),
      ...(metrics && !onOwnPort ? { metrics: () => (metrics as Metrics).exposition() } : {}),
    },
  };
}

async function openKeys({ keys, keysFile }: OperatingConfiguration): Promise<HashedKeyRing | undefined> {
  if (keys === "" && keysFile === undefined) return undefined;
  const ring = HashedKeyRing.parse(keysFile === undefined ? keys : `${keys}\n${await readKeys(keysFile)}`);
  if (ring.names.length === 0) throw new FootnoteError("CONFIG_INVALID", "The list of keys is empty; footnote key NAME makes one.");
  return ring;
}

async function readKeys(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new FootnoteError("CONFIG_INVALID", `The file of keys "${file}" cannot be read (${(cause as Error).message}).`, { cause });
  }
}

async function openLimits({ rateLimit, keyRateLimit, trustedProxies }: OperatingConfiguration): Promise<RateLimits | undefined> {
  if (rateLimit === 0 && keyRateLimit === 0) return undefined;
  const { TrustedProxies } = await import("../http/client-address.js");
  const proxies = new TrustedProxies(trustedProxies);
  const limiter = (limit: number) => new MemoryRateLimiter({ limit, windowSeconds: 60, now: () => performance.now() });
  return {
    ...(rateLimit > 0 ? { address: limiter(rateLimit) } : {}),
    ...(keyRateLimit > 0 ? { key: limiter(keyRateLimit) } : {}),
    clientNetwork: (environment, forwardedFor) => proxies.clientNetwork(peerOf(environment), forwardedFor),
  };
}

/** What `@hono/node-server` hands the app beside a request. */
function peerOf(environment: unknown): string | undefined {
  return (environment as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress;
}

/** OpenTelemetry's rule: the variable for traces is whole, the general one is a base. */
function tracesEndpoint(base: string | undefined, environment: OperatingContext["environment"]): string | undefined {
  if (environment["OTEL_SDK_DISABLED"]?.toLowerCase() === "true") return undefined;
  const own = environment["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"];
  if (own) return own;
  return base === undefined ? undefined : `${base.replace(/\/+$/, "")}/v1/traces`;
}

/** Whether an SDK was registered before this program began (`node --import`): OpenTelemetry's API keeps what is registered here. */
function tracesElsewhere(): boolean {
  return "trace" in ((globalThis as Record<symbol, object | undefined>)[Symbol.for("opentelemetry.js.api.1")] ?? {});
}
