import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageFolder } from "../../../src/node/package-folder.js";
import { peakMemoryMiB, processorSeconds } from "../process-figures.js";

const LONGEST_START_MS = 30_000;

/** What V8 holds of one isolate, MiB: both count towards Cloudflare's 128 MB. */
export interface Heap {
  readonly objects: number;
  /** Array buffers: vectors, tables, files. */
  readonly buffers: number;
}

/** A script in plain workerd, without Wrangler beside it, so that the process's figures are the script's and the runtime's alone. */
export class Workerd {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #inspector: string;
  readonly #folder: string;

  private constructor(child: ChildProcess, folder: string, ports: { readonly http: number; readonly inspector: number }) {
    this.#child = child;
    this.#folder = folder;
    this.url = `http://127.0.0.1:${ports.http}`;
    this.#inspector = `ws://127.0.0.1:${ports.inspector}/main`;
  }

  /** Resolves once it listens. @param assets a folder that the script finds bound as ASSETS */
  static async start(script: string, assets: string): Promise<Workerd> {
    const folder = await mkdtemp(join(tmpdir(), "footnote-workerd-"));
    const ports = { http: await freePort(), inspector: await freePort() };
    await writeFile(join(folder, "main.js"), script);
    await writeFile(join(folder, "config.capnp"), configuration(assets, ports.http));
    const args = ["serve", join(folder, "config.capnp"), `--inspector-addr=127.0.0.1:${ports.inspector}`];
    const child = spawn(binary(), args, { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    const server = new Workerd(child, folder, ports);
    const until = performance.now() + LONGEST_START_MS;
    while (!(await listens(ports.http))) {
      if (child.exitCode !== null || performance.now() > until) {
        await server.stop();
        throw new Error(`workerd does not listen:\n${said}`);
      }
    }
    return server;
  }

  async processorSeconds(): Promise<number> {
    return (await processorSeconds(this.#child.pid as number)) ?? Number.NaN;
  }

  async peakMemoryMiB(): Promise<number> {
    return (await peakMemoryMiB(this.#child.pid as number)) ?? Number.NaN;
  }

  /** After a collection. Undefined where this Node has no WebSocket (before 22, without --experimental-websocket). */
  async heap(): Promise<Heap | undefined> {
    if (typeof WebSocket === "undefined") return undefined;
    const socket = new WebSocket(this.#inspector);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error("workerd's inspector does not answer."));
    });
    const call = (id: number, method: string) =>
      new Promise<Record<string, number>>((resolve) => {
        socket.addEventListener("message", ({ data }) => {
          const message = JSON.parse(String(data)) as { id?: number; result?: Record<string, number> };
          if (message.id === id) resolve(message.result ?? {});
        });
        socket.send(JSON.stringify({ id, method }));
        // An idle isolate reads its messages when it is next asked something.
        void fetch(this.url).then(
          (response) => response.arrayBuffer(),
          () => undefined,
        );
      });
    await call(1, "Runtime.enable");
    await call(2, "HeapProfiler.enable");
    await call(3, "HeapProfiler.collectGarbage");
    const { usedSize = Number.NaN, backingStorageSize = Number.NaN } = await call(4, "Runtime.getHeapUsage");
    socket.close();
    return { objects: usedSize / 2 ** 20, buffers: backingStorageSize / 2 ** 20 };
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode === null) {
      const ended = once(this.#child, "exit");
      this.#child.kill("SIGKILL");
      await ended;
    }
    await rm(this.#folder, { recursive: true, force: true });
  }
}

function configuration(assets: string, port: number): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "assets", disk = (path = ${JSON.stringify(assets)}, writable = false)),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "main.js", esModule = embed "main.js")],
  compatibilityDate = "2026-04-21",
  bindings = [(name = "ASSETS", service = "assets")],
);
`;
}

/** The binary itself: the package's own command is a script that starts it. */
function binary(): string {
  const platform = `workerd-${process.platform}-${process.arch === "x64" ? "64" : process.arch}`;
  const file = join(packageFolder(), "node_modules", "@cloudflare", platform, "bin", "workerd");
  if (!existsSync(file)) throw new Error(`workerd is not installed for this machine (${file}); run: npm ci`);
  return file;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** Whether a connection is taken; no request is made, so that the first one finds the script as it is at a cold start. */
async function listens(port: number): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  const socket = connect(port, "127.0.0.1");
  return new Promise((resolve) => {
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
  }).finally(() => socket.destroy()) as Promise<boolean>;
}
