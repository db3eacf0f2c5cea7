import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { FootnoteError } from "../../core/errors.js";
import { createApp } from "../../http/app.js";
import type { Command } from "../command.js";
import { type OptionName, readConfiguration } from "../configuration.js";
import { packageFolder } from "../package-folder.js";
import { pageAssets } from "../page-assets.js";
import { ServiceHolder } from "../service-holder.js";

const options = [
  "index",
  "port",
  "host",
  "timeoutMs",
  "origins",
  "models",
  "modelCache",
  "store",
  "storeTimeoutMs",
  "storeConnections",
] as const satisfies readonly OptionName[];
/** What an answer in flight may still take once the process was told to stop. */
const GRACE_MS = 10_000;
const IDLE_SWEEP_MS = 100;

export const serveCommand: Command = {
  name: "serve",
  summary: "Serves the chat page, the API and its documentation over an index.",
  usage: "footnote serve [--index DIR | --store URL] [--port N] [--host H]",
  examples: ["footnote serve", "footnote serve --index ~/papers-index --port 8080 --host 0.0.0.0"],
  options,
  async run(args) {
    const { configuration } = readConfiguration(options, args, process.env);
    const log = (line: string) => process.stderr.write(`${line}\n`);
    const { store } = configuration;
    const holder = store
      ? new (await import("../postgres/store-holder.js")).StoreHolder(store, configuration)
      : new ServiceHolder(configuration, log);
    const { index, catalogue } = await holder.open();
    const { documents, passages } = await catalogue.counts();
    let accepting = true;
    const app = createApp({
      service: () => holder.get(),
      accepting: () => accepting,
      asset: pageAssets(join(packageFolder(), "dist", "web")),
      logError: (error, requestId) => log(`${requestId} ${(error as Error).stack ?? error}`),
      timeoutMs: configuration.timeoutMs,
      origins: configuration.origins,
      version: (JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")) as { version: string }).version,
    });
    const server = await listen(app.fetch, configuration.host, configuration.port);
    holder.watch();
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : configuration.port;
    log(`Configuration: ${JSON.stringify(configuration)}`);
    log(`Index ${index.id}: ${documents} documents, ${passages} passages, embedded by ${index.embedder}.`);
    process.stdout.write(
      `Footnote answers at http://${configuration.host.includes(":") ? `[${configuration.host}]` : configuration.host}:${port}/ (the API's documentation at /docs).\n`,
    );

    return new Promise<number>((resolve) => {
      const stop = (signal: NodeJS.Signals) => {
        if (!accepting) return;
        accepting = false;
        holder.stop();
        log(`${signal}: finishing the answers in flight.`);
        const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
        late.unref();
        // A connection whose last answer is out would be kept for a next request that may not come.
        const idle = setInterval(() => server.closeIdleConnections(), IDLE_SWEEP_MS);
        server.close(() => {
          clearInterval(idle);
          void holder.close().then(() => resolve(0));
        });
        server.closeIdleConnections();
      };
      process.on("SIGTERM", stop);
      process.on("SIGINT", stop);
    });
  },
};

function listen(fetch: (request: Request) => Response | Promise<Response>, hostname: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, () => resolve(server)) as Server;
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === "EADDRINUSE"
          ? "is taken; choose another with --port, or 0 for a free one"
          : cause.code === "EACCES"
            ? "may not be opened by this user; choose one above 1023 with --port"
            : `cannot be opened (${cause.message})`;
      reject(new FootnoteError("CONFIG_INVALID", `Port ${port} on ${hostname} ${why}.`, { cause }));
    });
  });
}
