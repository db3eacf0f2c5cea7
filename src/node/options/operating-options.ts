import { isIP } from "node:net";
import * as z from "zod";
import { count, partedByCommas } from "../../http/setting-schemas.js";
import { LOG_LEVELS } from "../log.js";
import { flag, folder, type Option, port } from "./option.js";

const addresses = partedByCommas.refine(
  (list) => list.every(isNetwork),
  "must be addresses or networks such as 10.0.0.0/8, parted by commas",
);

/** Running it for others: keys, limits, metrics, traces, logs, feedback. */
export const OPERATING_OPTIONS = {
  keys: {
    env: "FOOTNOTE_KEYS",
    value: "NAME:SHA256,…",
    help: "API keys by their hashes; footnote key makes one. With any, requests without a key are refused",
    schema: z.string(),
    fallback: "",
    secret: true,
  },
  key: {
    env: "FOOTNOTE_KEY",
    value: "KEY",
    help: "API key for the server at --url",
    schema: z.string().min(1, "must not be empty"),
    secret: true,
  },
  keysFile: {
    env: "FOOTNOTE_KEYS_FILE",
    value: "FILE",
    help: "file of such keys, one a line",
    schema: z.string().min(1, "must name a file"),
  },
  rateLimit: {
    env: "FOOTNOTE_RATE_LIMIT",
    value: "N",
    help: "requests a minute from one address (an IPv6 /64) without a key; 0 for no limit",
    schema: count(1_000_000),
    fallback: "0",
  },
  keyRateLimit: {
    env: "FOOTNOTE_KEY_RATE_LIMIT",
    value: "N",
    help: "requests a minute with one key; 0 for no limit",
    schema: count(1_000_000),
    fallback: "0",
  },
  trustedProxies: {
    env: "FOOTNOTE_TRUSTED_PROXIES",
    value: "NET,NET",
    help: "proxies whose X-Forwarded-For is believed",
    schema: addresses,
    fallback: "",
  },
  metrics: {
    env: "FOOTNOTE_METRICS",
    value: "",
    help: "serve Prometheus's /metrics, behind a key where keys are wanted",
    schema: flag,
    fallback: "false",
    flag: true,
  },
  metricsPort: { env: "FOOTNOTE_METRICS_PORT", value: "N", help: "serve /metrics on this port instead, without a key", schema: port },
  otlpEndpoint: {
    env: "OTEL_EXPORTER_OTLP_ENDPOINT",
    value: "URL",
    help: "OpenTelemetry collector that spans are sent to, as OTLP over HTTP",
    schema: z.url({ protocol: /^https?$/, error: "must be an http or https address" }),
  },
  traceContent: {
    env: "FOOTNOTE_TRACE_CONTENT",
    value: "",
    help: "let spans hold questions and answers",
    schema: flag,
    fallback: "false",
    flag: true,
  },
  logLevel: {
    env: "FOOTNOTE_LOG_LEVEL",
    value: "LEVEL",
    help: "what is logged: error, warn, info (each request) or debug (health checks and files too)",
    schema: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(", ")}` }),
    fallback: "info",
  },
  logFormat: {
    env: "FOOTNOTE_LOG_FORMAT",
    value: "FORMAT",
    help: "how: auto is text on a terminal and JSON elsewhere",
    schema: z.enum(["auto", "json", "text"], { error: "must be one of auto, json, text" }),
    fallback: "auto",
  },
  logQuestions: { env: "FOOTNOTE_LOG_QUESTIONS", value: "", help: "log questions too", schema: flag, fallback: "false", flag: true },
  feedback: { env: "FOOTNOTE_FEEDBACK", value: "DIR", help: "folder that POST /feedback is kept in", schema: folder },
  drainMs: {
    env: "FOOTNOTE_DRAIN_MS",
    value: "MS",
    help: "how long, once told to stop, to be unready but still answer",
    schema: z.coerce
      .number({ error: "must be a number of milliseconds" })
      .int()
      .min(0, "must be 0 or more")
      .max(600_000, "must be 600000 or less"),
    fallback: "0",
  },
} as const satisfies Record<string, Option>;

function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const version = isIP(address);
  return (
    version !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
  );
}
