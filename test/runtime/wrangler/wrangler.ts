import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { ROOT } from "../../paths.js";
import { temporaryFolder } from "../../temporary-folder.js";

const WRANGLER = join(ROOT, "node_modules/wrangler/bin/wrangler.js");

/** Runs Wrangler to its end and gives what it printed. */
export async function wrangler(args: readonly string[]): Promise<string> {
  const child = start(args);
  const output = collect(child);
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`wrangler ${args.join(" ")} ended with ${code}: ${output()}`);
  return output();
}

/** `wrangler dev --local` over a folder of assets, on a free port, as wrangler.toml configures it but for a rate that tests exceed. */
export async function dev(assets: string): Promise<{ readonly url: string }> {
  const configuration = (await readFile(join(ROOT, "wrangler.toml"), "utf8"))
    .replace("src/worker/main.ts", join(ROOT, "src/worker/main.ts"))
    .replace("dist/worker-assets", assets)
    .replace(/limit = \d+/, "limit = 1000000");
  const folder = await temporaryFolder({ "wrangler.toml": configuration });
  const child = start([
    "dev",
    "--local",
    "--config",
    join(folder, "wrangler.toml"),
    "--ip",
    "127.0.0.1",
    "--port",
    "0",
    "--persist-to",
    folder,
  ]);
  onTestFinished(async () => {
    child.kill("SIGTERM");
    await once(child, "close");
  });
  const output = collect(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", () => {
      const ready = /Ready on (http:\/\/[\d.:]+)/.exec(output());
      if (ready?.[1]) resolve(ready[1]);
    });
    child.once("close", () => reject(new Error(`wrangler dev ended: ${output()}`)));
  });
  return { url };
}

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [WRANGLER, ...args], {
    cwd: ROOT,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", NO_COLOR: "1", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function collect(child: ChildProcess): () => string {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return () => output;
}
