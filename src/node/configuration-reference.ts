import { relative } from "node:path";
import * as z from "zod";
import type { Command } from "./command.js";
import { flagName, OPTIONS, type OptionName } from "./configuration.js";
import type { Option } from "./options/option.js";
import { packageFolder } from "./package-folder.js";

const HEAD = `# Configuration

Made from the options' own schema by \`npm run docs\`; a test fails where this page is stale.

The command line goes before the environment, the environment before the default. What is set is checked whole when a command
starts: a value that is not allowed ends it with one line that names the option, the value and what is allowed. \`footnote serve\`
logs the configuration in force, without the values of what is secret.
`;

/** Every option in Markdown: what it is for, its variable, default and allowed values, whether it is secret, and which commands take it. */
export function configurationReference(commands: readonly Pick<Command, "name" | "options">[]): string {
  const rows = (Object.keys(OPTIONS) as OptionName[]).map((name) => {
    const option: Option = OPTIONS[name];
    const takers = commands.filter(({ options }) => options.includes(name)).map((command) => command.name);
    const title = `\`${flagName(name)}${option.value ? ` ${option.value}` : ""}\``;
    const help = option.secret ? `${option.help} (secret: never printed)` : option.help;
    return [title, `\`${option.env}\``, help, defaultOf(option), allowed(option), takers.join(", ")];
  });
  const titles = ["Option", "Environment", "What it is", "Default", "Allowed", "Commands"];
  return `${HEAD}\n${[titles, titles.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
}

function defaultOf({ fallback, flag }: Option): string {
  if (flag) return "off";
  if (fallback === undefined || fallback === "") return "none";
  return fallback.startsWith(packageFolder()) ? `\`${relative(packageFolder(), fallback)}/\` of the package` : `\`${fallback}\``;
}

function allowed({ schema, flag, value }: Option): string {
  if (value?.includes(",")) return "a list parted by commas";
  if (flag) return "the flag; `true` or `false` in the environment";
  const { type, enum: choices, minimum, maximum, format } = z.toJSONSchema(schema, { unrepresentable: "any" });
  if (choices) return choices.map((choice) => `\`${choice}\``).join(", ");
  if (type === "integer" || type === "number") return `${type === "integer" ? "a whole number" : "a number"} from ${minimum} to ${maximum}`;
  if (format === "uri") return "an http or https address";
  return value === "URL" ? "an address" : "text";
}
