import { parseArgs } from "node:util";
import type * as z from "zod";
import { FootnoteError } from "../core/errors.js";
import { CHAT_OPTIONS } from "./options/chat-options.js";
import { COMMAND_OPTIONS } from "./options/command-options.js";
import { DOCUMENT_OPTIONS } from "./options/document-options.js";
import { OPERATING_OPTIONS } from "./options/operating-options.js";
import type { Option } from "./options/option.js";
import { SERVING_OPTIONS } from "./options/serving-options.js";

/** Every option, in the order in which the reference tells them. */
export const OPTIONS = {
  ...DOCUMENT_OPTIONS,
  ...SERVING_OPTIONS,
  ...CHAT_OPTIONS,
  ...COMMAND_OPTIONS,
  ...OPERATING_OPTIONS,
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;
type Value<N extends OptionName> = (typeof OPTIONS)[N] extends { readonly fallback: string }
  ? z.output<(typeof OPTIONS)[N]["schema"]>
  : z.output<(typeof OPTIONS)[N]["schema"]> | undefined;
export type Configuration<N extends OptionName> = { readonly [K in N]: Value<K> };

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
