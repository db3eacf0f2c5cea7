import { FootnoteError } from "../core/errors.js";
import { type Command, helpOf } from "./command.js";

/** Bad usage or a condition the person can mend; a crash is Node's own 1 with a stack. */
const FAILED = 2;

/** Each with what it does, for `--help`; a command's modules are loaded only when it is run. */
const COMMANDS: Readonly<Record<string, readonly [does: string, load: () => Promise<Command>]>> = {
  ingest: ["make the index of a folder of documents", async () => (await import("./commands/ingest-command.js")).ingestCommand],
  serve: ["serve the chat page and the API", async () => (await import("./commands/serve-command.js")).serveCommand],
  ask: ["answer one question here", async () => (await import("./commands/ask-command.js")).askCommand],
  mcp: [
    "serve the Model Context Protocol on standard input and output",
    async () => (await import("./commands/mcp-command.js")).mcpCommand,
  ],
  key: ["make an API key", async () => (await import("./commands/key-command.js")).keyCommand],
  "worker-assets": [
    "prepare an index for Cloudflare Workers",
    async () => (await import("./commands/worker-assets-command.js")).workerAssetsCommand,
  ],
};

/** Dispatched by `bin/footnote.js`, above this floor. */
const ELSEWHERE = { eval: "measure how well questions are answered" };

function overview(): string {
  const rows = [...Object.entries(COMMANDS).map(([name, [does]]) => [name, does] as const), ...Object.entries(ELSEWHERE)];
  const width = Math.max(...rows.map(([name]) => name.length));
  return `Footnote answers questions about documents; every sentence of every answer carries a footnote.

Usage: footnote <command> [options]

Commands:
${rows.map(([name, does]) => `  ${name.padEnd(width)}  ${does}`).join("\n")}

footnote <command> --help tells more.
`;
}

async function main(args: readonly string[]): Promise<number> {
  const [verb, ...rest] = args;
  if (verb === undefined || verb === "--help" || verb === "-h" || verb === "help") {
    process.stdout.write(overview());
    return verb === undefined ? FAILED : 0;
  }
  const entry = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined;
  if (!entry) {
    const names = [...Object.keys(COMMANDS), ...Object.keys(ELSEWHERE)].join(", ");
    throw new FootnoteError("CONFIG_INVALID", `"${verb}" is no command; there are ${names}.`);
  }
  const command = await entry[1]();
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(helpOf(command));
    return 0;
  }
  return command.run(rest);
}

/** An optional package may be missing where its install script failed. @throws what the person cannot mend */
function messageOf(error: unknown): string {
  if (error instanceof FootnoteError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ERR_MODULE_NOT_FOUND" && message.includes("'@xenova/transformers'"))
    return "Embedding needs @xenova/transformers, which could not be installed here; run: npm install --ignore-scripts @xenova/transformers@npm:@huggingface/transformers";
  throw error;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`footnote: ${messageOf(error)}\n`);
  process.exitCode = FAILED;
}
