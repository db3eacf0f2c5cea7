import { isIP } from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as z from "zod";
import { FootnoteError } from "../core/errors.js";
import { BUNDLED_MODEL, DEFAULT_HUB } from "./embedding-models.js";
import { LOG_LEVELS } from "./log.js";
import { packageFolder } from "./package-folder.js";
import { StoreAddress } from "./postgres/store-address.js";

/** An option of the command line: its environment variable, its default and what `--help` says of it. */
export interface Option {
  readonly env: string;
  readonly value: string;
  readonly help: string;
  readonly schema: z.ZodType;
  readonly fallback?: string;
  readonly flag?: true;
  /** Its value is never printed. */
  readonly secret?: true;
}

const folder = z.string().min(1, "must name a folder");
const port = z.coerce
  .number({ error: "must be a whole number from 0 to 65535" })
  .int("must be a whole number from 0 to 65535")
  .min(0, "must be 0 or more")
  .max(65535, "must be 65535 or less");
const milliseconds = z.coerce
  .number({ error: "must be a number of milliseconds" })
  .int()
  .min(1, "must be 1 or more")
  .max(600_000, "must be 600000 or less");
const count = (most: number) =>
  z.coerce
    .number({ error: `must be a whole number from 0 to ${most}` })
    .int("must be a whole number")
    .min(0, "must be 0 or more")
    .max(most, `must be ${most} or less`);
const price = z.coerce.number({ error: "must be a number" }).min(0, "must be 0 or more").max(1e6, "must be 1000000 or less");
const origins = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ""),
  )
  .refine((list) => list.every(isOrigin), "must be origins such as https://example.org, parted by commas");
const store = z
  .string()
  .refine(StoreAddress.accepts, "must be an address such as postgres://user:password@host:5432/database")
  .transform((url) => new StoreAddress(url));
const flag = z.stringbool({ error: "must be true or false" });
const addresses = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((range) => range.trim())
      .filter((range) => range !== ""),
  )
  .refine((list) => list.every(isNetwork), "must be addresses or networks such as 10.0.0.0/8, parted by commas");

export const OPTIONS = {
  corpus: {
    env: "FOOTNOTE_CORPUS",
    value: "DIR",
    help: "folder of .md and .txt files",
    schema: folder,
    fallback: join(packageFolder(), "corpus"),
  },
  index: { env: "FOOTNOTE_INDEX", value: "DIR", help: "folder of the index", schema: folder, fallback: join(packageFolder(), "index") },
  model: {
    env: "FOOTNOTE_MODEL",
    value: "ID",
    help: "embedding model: the bundled one, or a hub id, or ID@REVISION",
    schema: z.string().min(1),
    fallback: BUNDLED_MODEL,
  },
  models: {
    env: "FOOTNOTE_MODELS",
    value: "DIR",
    help: "folder of models laid out as on the hub",
    schema: folder,
    fallback: join(packageFolder(), "models"),
  },
  modelCache: {
    env: "FOOTNOTE_MODEL_CACHE",
    value: "DIR",
    help: "where models fetched from the hub are kept",
    schema: folder,
    fallback: join(packageFolder(), ".cache", "models"),
  },
  hub: {
    env: "HF_ENDPOINT",
    value: "URL",
    help: "hub, or a mirror of it, that models are fetched from",
    schema: z.url({ protocol: /^https?$/, error: "must be an http or https address" }),
    fallback: DEFAULT_HUB,
  },
  force: {
    env: "FOOTNOTE_FORCE",
    value: "",
    help: "build anew even where nothing has changed",
    schema: flag,
    fallback: "false",
    flag: true,
  },
  store: {
    env: "FOOTNOTE_STORE",
    value: "URL",
    help: "PostgreSQL database to keep the documents in, instead of an index folder: postgres://user:password@host/database",
    schema: store,
    secret: true,
  },
  storeTimeoutMs: {
    env: "FOOTNOTE_STORE_TIMEOUT_MS",
    value: "MS",
    help: "longest a statement to the database may take while answering",
    schema: milliseconds,
    fallback: "5000",
  },
  storeConnections: {
    env: "FOOTNOTE_STORE_CONNECTIONS",
    value: "N",
    help: "most connections to the database a process holds",
    schema: z.coerce
      .number({ error: "must be a whole number" })
      .int("must be a whole number")
      .min(2, "must be 2 or more")
      .max(500, "must be 500 or less"),
    fallback: "10",
  },
  port: { env: "FOOTNOTE_PORT", value: "N", help: "port to listen on; 0 takes a free one", schema: port, fallback: "4377" },
  host: { env: "FOOTNOTE_HOST", value: "H", help: "address to listen on", schema: z.string().min(1), fallback: "127.0.0.1" },
  timeoutMs: { env: "FOOTNOTE_TIMEOUT_MS", value: "MS", help: "longest a request may take", schema: milliseconds, fallback: "30000" },
  origins: {
    env: "FOOTNOTE_ORIGINS",
    value: "URL,URL",
    help: "sites whose pages may embed the question box",
    schema: origins,
    fallback: "",
  },
  publicUrl: {
    env: "FOOTNOTE_PUBLIC_URL",
    value: "URL",
    help: "address readers reach the chat page at, for links; by default the one a request came to",
    schema: z.url({ protocol: /^https?$/, error: "must be an http or https address" }).transform((url) => url.replace(/\/+$/, "")),
  },
  generator: {
    env: "FOOTNOTE_GENERATOR",
    value: "NAME",
    help: "who answers where a question names nobody: extractive quotes, chat is the language model",
    schema: z.enum(["extractive", "chat"], { error: "must be extractive or chat" }),
    fallback: "extractive",
  },
  chatModel: {
    env: "FOOTNOTE_CHAT_MODEL",
    value: "NAME",
    help: "language model that may answer; none by default",
    schema: z.string().min(1),
  },
  chatUrl: {
    env: "FOOTNOTE_CHAT_URL",
    value: "URL",
    help: "base address of the OpenAI-compatible API that serves it",
    schema: z.url({ protocol: /^https?$/, error: "must be an http or https address" }),
    fallback: "https://api.openai.com/v1",
  },
  chatKey: {
    env: "FOOTNOTE_CHAT_KEY",
    value: "KEY",
    help: "key of that API, if it wants one; better given by the environment",
    schema: z.string().min(1),
    secret: true,
  },
  chatTimeoutMs: {
    env: "FOOTNOTE_CHAT_TIMEOUT_MS",
    value: "MS",
    help: "longest the language model may take, further attempts included",
    schema: milliseconds,
    fallback: "20000",
  },
  chatStallMs: {
    env: "FOOTNOTE_CHAT_STALL_MS",
    value: "MS",
    help: "longest it may be silent",
    schema: milliseconds,
    fallback: "8000",
  },
  chatRetries: { env: "FOOTNOTE_CHAT_RETRIES", value: "N", help: "attempts after the first", schema: count(10), fallback: "2" },
  chatMaxTokens: { env: "FOOTNOTE_CHAT_MAX_TOKENS", value: "N", help: "most tokens it may write", schema: count(100_000), fallback: "800" },
  chatContextTokens: {
    env: "FOOTNOTE_CHAT_CONTEXT_TOKENS",
    value: "N",
    help: "tokens it can hold; evidence is cut to fit, the best kept",
    schema: count(10_000_000),
    fallback: "8192",
  },
  chatPriceInput: { env: "FOOTNOTE_CHAT_PRICE_INPUT", value: "N", help: "price of a million tokens read", schema: price, fallback: "0" },
  chatPriceOutput: {
    env: "FOOTNOTE_CHAT_PRICE_OUTPUT",
    value: "N",
    help: "price of a million tokens written",
    schema: price,
    fallback: "0",
  },
  chatCostLimit: {
    env: "FOOTNOTE_CHAT_COST_LIMIT",
    value: "N",
    help: "most it may cost in a day, in the currency of the prices; 0 is no limit",
    schema: price,
    fallback: "0",
  },
  chatJudgeModel: {
    env: "FOOTNOTE_CHAT_JUDGE_MODEL",
    value: "ID",
    help: "entailment model from the hub that votes on each claim, such as Xenova/nli-deberta-v3-xsmall",
    schema: z.string().min(1),
  },
  answerCache: {
    env: "FOOTNOTE_ANSWER_CACHE",
    value: "MIB",
    help: "memory for answers, given again when the same is asked; 0 keeps none",
    schema: count(65_536),
    fallback: "16",
  },
  json: { env: "FOOTNOTE_JSON", value: "", help: "print the answer as the API's JSON", schema: flag, fallback: "false", flag: true },
  out: {
    env: "FOOTNOTE_WORKER_ASSETS",
    value: "DIR",
    help: "folder of the Worker's static assets",
    schema: folder,
    fallback: join(packageFolder(), "dist", "worker-assets"),
  },
  vectors: {
    env: "FOOTNOTE_VECTORS_FILE",
    value: "FILE",
    help: "write the passages' vectors for Vectorize to this file",
    schema: z.string().min(1, "must name a file"),
  },
  documents: { env: "FOOTNOTE_DOCUMENTS", value: "ID,ID", help: "search only these documents", schema: z.string() },
  waitMs: { env: "FOOTNOTE_WAIT_MS", value: "MS", help: "longest to wait for --url", schema: milliseconds, fallback: "60000" },
  url: {
    env: "FOOTNOTE_URL",
    value: "URL",
    help: "ask a running Footnote instead of an index",
    schema: z.url({ protocol: /^https?$/, error: "must be an http or https address" }),
  },
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

export type OptionName = keyof typeof OPTIONS;
type Value<N extends OptionName> = (typeof OPTIONS)[N] extends { readonly fallback: string }
  ? z.output<(typeof OPTIONS)[N]["schema"]>
  : z.output<(typeof OPTIONS)[N]["schema"]> | undefined;
export type Configuration<N extends OptionName> = { readonly [K in N]: Value<K> };

function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const version = isIP(address);
  return (
    version !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
  );
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/** `modelCache` is written `--model-cache`. */
export function flagName(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/**
 * Command line over environment over defaults, parsed once and validated whole.
 * @throws FootnoteError CONFIG_INVALID that names the option, the value and where it came from
 */
export function readConfiguration<N extends OptionName>(
  names: readonly N[],
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): { configuration: Configuration<N>; positionals: string[] } {
  const given = parse(names, args);
  const values: Record<string, unknown> = {};
  for (const name of names) {
    const option: Option = OPTIONS[name];
    const typed = given.values[flagName(name).slice(2)];
    const text = typed === undefined ? environment[option.env] || option.fallback : String(typed);
    if (text === undefined) continue;
    const parsed = option.schema.safeParse(text);
    if (!parsed.success) {
      const source = typed === undefined ? option.env : flagName(name);
      const said = option.secret ? "is set" : `is "${text}"`;
      throw new FootnoteError("CONFIG_INVALID", `${source} ${said}, but it ${parsed.error.issues[0]?.message ?? "is not valid"}.`);
    }
    values[name] = parsed.data;
  }
  return { configuration: values as Configuration<N>, positionals: given.positionals };
}

/** A configuration as it may be printed: what is secret says only that it is set. */
export function printable(configuration: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const shown = Object.entries(configuration).map(([name, value]): [string, unknown] => {
    const option: Option | undefined = OPTIONS[name as OptionName];
    return [name, option?.secret && value !== undefined && value !== "" ? "(set)" : value];
  });
  return Object.fromEntries(shown);
}

function parse(names: readonly OptionName[], args: readonly string[]) {
  const options = Object.fromEntries(
    names.map((name) => [flagName(name).slice(2), { type: (OPTIONS[name] as Option).flag ? ("boolean" as const) : ("string" as const) }]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const reason = (cause as Error).message.split(". ")[0]?.replace(/\.$/, "");
    throw new FootnoteError("CONFIG_INVALID", `${reason}; this command takes ${names.map(flagName).join(", ")} and --help.`, { cause });
  }
}
