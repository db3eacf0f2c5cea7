import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { mcpServer } from "../../http/mcp-server.js";
import type { Command } from "../command.js";
import { type OptionName, readConfiguration } from "../configuration.js";
import { openReranker } from "../open-reranker.js";
import { packageFolder } from "../package-folder.js";
import { ServiceHolder } from "../service-holder.js";

const options = ["index", "publicUrl", "models", "modelCache", "reranker"] as const satisfies readonly OptionName[];

export const mcpCommand: Command = {
  name: "mcp",
  summary: "Serves the Model Context Protocol on standard input and output, for a client that starts it; it logs to standard error.",
  usage: "footnote mcp [--index DIR] [--public-url URL]",
  examples: [
    "footnote mcp --index ~/papers-index",
    "claude mcp add papers -- node /path/to/footnote/bin/footnote.js mcp --index ~/papers-index",
  ],
  options,
  async run(args) {
    const { configuration } = readConfiguration(options, args, process.env);
    const log = (line: string) => process.stderr.write(`${line}\n`);
    const holder = new ServiceHolder({ ...configuration, reranker: await openReranker(configuration) }, log);
    const { index, library } = await holder.open();
    holder.watch();
    const { version } = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")) as { version: string };
    const { publicUrl } = configuration;
    const logError = (error: unknown) => log((error as Error).stack ?? String(error));
    const served = serveStdio(() => mcpServer({ service: () => holder.get(), version, logError, ...(publicUrl ? { publicUrl } : {}) }), {
      onerror: (error) => log(error.message),
    });
    log(`Footnote speaks MCP on standard input; index ${index.id}: ${library.documents.length} documents.`);
    return new Promise<number>((resolve) => {
      const stop = () => {
        holder.stop();
        void served.close().then(() => resolve(0));
      };
      process.stdin.once("end", stop);
      process.once("SIGTERM", stop);
      process.once("SIGINT", stop);
    });
  },
};
