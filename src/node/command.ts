import { flagName, OPTIONS, type OptionName } from "./configuration.js";
import type { Option } from "./options/option.js";

/** One verb of the command line. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly examples: readonly string[];
  readonly options: readonly OptionName[];
  /** Resolves to the exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

export function helpOf(command: Command): string {
  const rows = command.options.map((name): [string, string] => {
    const option: Option = OPTIONS[name];
    const defaults = option.fallback === undefined || option.fallback === "" || option.flag ? "" : ` (default ${option.fallback})`;
    return [`${flagName(name)}${option.value ? ` ${option.value}` : ""}`, `${option.help}${defaults} [${option.env}]`];
  });
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return [
    `${command.summary}\n`,
    `Usage: ${command.usage}\n`,
    ...(rows.length > 0 ? ["Options (each also by the environment variable in brackets):"] : []),
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    "\nExamples:",
    ...command.examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}
