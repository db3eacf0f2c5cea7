import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const COMMAND = ["--import", "tsx", "src/node/main.ts"];

export async function ingest(corpus: string, index: string): Promise<void> {
  await promisify(execFile)(process.execPath, [...COMMAND, "ingest", "--corpus", corpus, "--index", index], { cwd: ROOT });
}

/** The real service, run from its sources over a given index. */
export class FootnoteProcess {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  static async start(index: string, ...options: readonly string[]): Promise<FootnoteProcess> {
    const child = spawn(process.execPath, [...COMMAND, "serve", "--index", index, "--port", "0", ...options], { cwd: ROOT });
    let said = "";
    const url = await new Promise<string>((resolve, reject) => {
      const listen = (chunk: Buffer): void => {
        said += chunk.toString();
        const found = said.match(/http:\/\/[^\s/]+\//)?.[0];
        if (found) resolve(found);
      };
      child.stdout.on("data", listen);
      child.stderr.on("data", listen);
      child.once("exit", (code) => reject(new Error(`The service ended with ${code}: ${said}`)));
    });
    return new FootnoteProcess(child, url);
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGTERM");
    await gone;
  }
}
