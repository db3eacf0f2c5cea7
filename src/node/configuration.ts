import { join } from "node:path";
import { parseArgs } from "node:util";
import * as z from "zod";
import { FootnoteError } from "../core/errors.js";
import { BUNDLED_MODEL, DEFAULT_HUB } from "./embedding-models.js";
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
  /** Its value is not shown, not even where it is wrong. */
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
  json: { env: "FOOTNOTE_JSON", value: "", help: "print the answer as the API's JSON", schema: flag, fallback: "false", flag: true },
  documents: { env: "FOOTNOTE_DOCUMENTS", value: "ID,ID", help: "search only these documents", schema: z.string() },
  url: {
    env: "FOOTNOTE_URL",
    value: "URL",
    help: "ask a running Footnote instead of an index",
    schema: z.url({ protocol: /^https?$/, error: "must be an http or https address" }),
  },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;
type Value<N extends OptionName> = (typeof OPTIONS)[N] extends { readonly fallback: string }
  ? z.output<(typeof OPTIONS)[N]["schema"]>
  : z.output<(typeof OPTIONS)[N]["schema"]> | undefined;
export type Configuration<N extends OptionName> = { readonly [K in N]: Value<K> };

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
      const shown = option.secret ? "given" : `"${text}"`;
      throw new FootnoteError("CONFIG_INVALID", `${source} is ${shown}, but it ${parsed.error.issues[0]?.message ?? "is not valid"}.`);
    }
    values[name] = parsed.data;
  }
  return { configuration: values as Configuration<N>, positionals: given.positionals };
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
