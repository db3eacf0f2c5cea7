import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { ROOT } from "../../paths.js";

const GUARD = pathToFileURL(join(ROOT, "test/runtime/node/socket-guard.mjs")).href;
const BINARY = join(ROOT, "bin/footnote.js");

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** `bin/footnote.js` as users run it, under a guard that ends it at the first connection that would leave this machine. */
export function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
  return follow(spawn(process.execPath, ["--import", GUARD, BINARY, ...args], { env: clean(environment), cwd: ROOT }));
}

export function footnote(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return start(args, environment).ended;
}

/** As `footnote`, where no file may grow past some blocks of 1,024 bytes: what a full disk looks like from inside. */
export function footnoteOnFullDisk(blocks: number, args: readonly string[]): Promise<Ended> {
  const script = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`;
  return follow(spawn("bash", ["-c", script, process.execPath, BINARY, ...args], { env: clean({}), cwd: ROOT })).ended;
}

export interface Served extends Running {
  readonly url: string;
}

/** A server on a free port; it is ended after the test, whatever became of it. */
export async function serve(args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Promise<Served> {
  const running = start(["serve", "--port", "0", ...args], environment);
  onTestFinished(() => {
    running.child.kill("SIGKILL");
  });
  let said = "";
  const listening = new Promise<string>((resolve) => {
    running.child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/[^\s/]+/.exec(said)?.[0];
      if (url) resolve(url);
    });
  });
  const failed = running.ended.then(({ code, stderr }) => {
    throw new Error(`The server ended with ${code}: ${stderr}`);
  });
  return { ...running, url: await Promise.race([listening, failed]) };
}

/** The tests' own environment, without what would change a default. */
function clean(environment: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:FOOTNOTE_|NODE_OPTIONS$|VITEST|NODE_ENV$)/.test(name));
  return { ...Object.fromEntries(kept), ...environment };
}

function follow(child: ChildProcess): Running {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const ended = once(child, "close").then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    stdout,
    stderr,
  }));
  return { child, ended };
}
