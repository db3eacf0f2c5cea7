import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { FootnoteError } from "../../core/errors.js";
import { createApp } from "../../http/app.js";
import type { Command } from "../command.js";
import { type OptionName, printable, readConfiguration } from "../configuration.js";
import { Log } from "../log.js";
import { metricsServer } from "../metrics-server.js";
import { CHAT_OPTIONS, openChat, requireChat } from "../open-chat.js";
import { openReranker } from "../open-reranker.js";
import { OPERATING_OPTIONS, openOperating } from "../operating.js";
import { packageFolder } from "../package-folder.js";
import { pageAssets } from "../page-assets.js";
import { ServiceHolder } from "../service-holder.js";
import { TurnLines } from "../turn-lines.js";

const options = [
  "index",
  "port",
  "host",
  "timeoutMs",
  "origins",
  "publicUrl",
  "answerCache",
  "models",
  "modelCache",
  "reranker",
  "store",
  "storeTimeoutMs",
  "storeConnections",
  ...CHAT_OPTIONS,
  ...OPERATING_OPTIONS,
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
    const { logLevel, logFormat, drainMs, store } = configuration;
    const format = logFormat === "auto" ? (process.stderr.isTTY ? "text" : "json") : logFormat;
    const lines = new TurnLines((text) => process.stderr.write(text));
    const log = new Log({ level: logLevel, format, write: (line) => lines.write(line) });
    const { version } = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")) as { version: string };
    requireChat(configuration, configuration.timeoutMs);
    const [chat, reranker] = await Promise.all([openChat(configuration), openReranker(configuration)]);
    const opening = { ...configuration, chat, reranker };
    const holder = store
      ? new (await import("../postgres/store-holder.js")).StoreHolder(store, opening)
      : new ServiceHolder(opening, (line) => log.info(line));
    const { index, catalogue } = await holder.open();
    const { documents, passages } = await catalogue.counts();
    const operating = await openOperating(configuration, { log, version, service: () => holder.get(), environment: process.env });
    let accepting = true;
    const app = createApp({
      service: () => holder.get(),
      accepting: () => accepting,
      asset: pageAssets(join(packageFolder(), "dist", "web")),
      logError: (error, requestId) => log.error("A request failed.", error, { requestId }),
      timeoutMs: configuration.timeoutMs,
      origins: configuration.origins,
      ...(configuration.publicUrl ? { publicUrl: configuration.publicUrl } : {}),
      version,
      operating: operating.ports,
    });
    const { host, metricsPort } = configuration;
    const server = await listen(
      (ready) => serve({ fetch: app.fetch, hostname: host, port: configuration.port }, ready) as Server,
      host,
      configuration.port,
    );
    const { metrics } = operating;
    const measuring =
      metrics && metricsPort !== undefined
        ? await listen((ready) => metricsServer(() => metrics.exposition()).listen(metricsPort, host, ready), host, metricsPort)
        : undefined;
    holder.watch();
    const port = portOf(server) ?? configuration.port;
    log.info("Configuration", { configuration: printable(configuration) });
    log.info(`Index ${index.id}: ${documents} documents, ${passages} passages, embedded by ${index.embedder}.`);
    if (measuring) log.info(`Metrics are at port ${portOf(measuring)}, /metrics.`);
    const stopped = new Promise<number>((resolve) => {
      const close = () => {
        const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
        late.unref();
        // A connection whose last answer is out would be kept for a next request that may not come.
        const idle = setInterval(() => server.closeIdleConnections(), IDLE_SWEEP_MS);
        server.close(async () => {
          clearInterval(idle);
          measuring?.closeAllConnections();
          measuring?.close();
          await Promise.all([operating.close(), holder.close()]);
          resolve(0);
        });
        server.closeIdleConnections();
      };
      const stop = (signal: NodeJS.Signals) => {
        if (!accepting) return;
        accepting = false;
        holder.stop();
        log.info(`${signal}: finishing the answers in flight.`);
        if (drainMs > 0) setTimeout(close, drainMs);
        else close();
      };
      process.on("SIGTERM", stop);
      process.on("SIGINT", stop);
    });
    // Last: who reads it may stop the process at once, and must find it listening for that.
    process.stdout.write(
      `Footnote answers at http://${configuration.host.includes(":") ? `[${configuration.host}]` : configuration.host}:${port}/ (the API's documentation at /docs).\n`,
    );
    return stopped;
  },
};

function portOf(server: Server): number | undefined {
  const address = server.address();
  return typeof address === "object" && address ? address.port : undefined;
}

function listen(begin: (ready: () => void) => Server, hostname: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = begin(() => resolve(server));
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
