import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { peakMemoryMiB, processorSeconds } from "./process-figures.js";

const LONGEST_START_MS = 30_000;

/** A server in a process of its own, until `stop()`. */
export class ChildServer {
  readonly url: string;
  readonly #process: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#process = child;
    this.url = url;
  }

  /**
   * Resolves once the server has printed its address.
   * @throws Error with what it printed, when it ends or is silent for too long
   */
  static async start([command, ...args]: readonly [string, ...string[]], folder: string): Promise<ChildServer> {
    const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    try {
      const url = await new Promise<string>((resolve, reject) => {
        const fail = (why: string) => reject(new Error(`${[command, ...args].join(" ")} ${why}:\n${printed}`));
        const late = setTimeout(() => fail("did not say where it listens"), LONGEST_START_MS);
        late.unref();
        const read = (chunk: Buffer) => {
          printed += chunk.toString("utf8");
          const address = addressIn(printed);
          if (address === undefined) return;
          clearTimeout(late);
          // What it logs from here on is only taken off its hands.
          for (const stream of [child.stdout, child.stderr]) stream.off("data", read).resume();
          resolve(address);
        };
        child.stdout.on("data", read);
        child.stderr.on("data", read);
        child.once("error", reject);
        child.once("exit", (code) => fail(`ended with ${code}`));
      });
      return new ChildServer(child, url);
    } catch (error) {
      child.kill("SIGKILL");
      throw error;
    }
  }

  peakMemoryMiB(): Promise<number | undefined> {
    return peakMemoryMiB(this.#process.pid as number);
  }

  processorSeconds(): Promise<number | undefined> {
    return processorSeconds(this.#process.pid as number);
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, "exit");
    this.#process.kill("SIGTERM");
    const late = setTimeout(() => this.#process.kill("SIGKILL"), 2_000);
    await ended;
    clearTimeout(late);
  }
}

/** The address a server announces, without the path; the port is never 0 there. */
export function addressIn(printed: string): string | undefined {
  return /http:\/\/[\w.:[\]-]+:[1-9]\d*(?=[/\s])/.exec(printed)?.[0];
}
