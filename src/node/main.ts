import { FootnoteError } from "../core/errors.js";
import { type Command, helpOf } from "./command.js";
import { askCommand } from "./commands/ask-command.js";
import { ingestCommand } from "./commands/ingest-command.js";

/** Bad usage or a condition the person can mend; a crash is Node's own 1 with a stack. */
const FAILED = 2;

/** The server's modules are loaded only to serve. */
async function serveCommand(): Promise<Command> {
  return (await import("./commands/serve-command.js")).serveCommand;
}

async function mcpCommand(): Promise<Command> {
  return (await import("./commands/mcp-command.js")).mcpCommand;
}

const OVERVIEW = `Footnote answers questions about documents; every sentence of every answer carries a footnote.

Usage: footnote <command> [options]

Commands:
  ingest   make the index of a folder of documents
  serve    serve the chat page and the API
  ask      answer one question here
  mcp      serve the Model Context Protocol on standard input and output
  eval     measure how well questions are answered

footnote <command> --help tells more.
`;

async function commandOf(verb: string): Promise<Command | undefined> {
  if (verb === "ingest") return ingestCommand;
  if (verb === "ask") return askCommand;
  if (verb === "serve") return serveCommand();
  return verb === "mcp" ? mcpCommand() : undefined;
}

async function main(args: readonly string[]): Promise<number> {
  const [verb, ...rest] = args;
  if (verb === undefined || verb === "--help" || verb === "-h" || verb === "help") {
    process.stdout.write(OVERVIEW);
    return verb === undefined ? FAILED : 0;
  }
  const command = await commandOf(verb);
  if (!command) throw new FootnoteError("CONFIG_INVALID", `"${verb}" is no command; there are ingest, serve, ask, mcp and eval.`);
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
