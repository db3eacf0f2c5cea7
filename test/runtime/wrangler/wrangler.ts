import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import type { Answer } from "../../../src/core/answer.js";
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

/** Each time over a connection of its own: Wrangler's proxy closes idle ones, and a client cannot tell that from a lost answer. */
export function ask(url: string, body: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { method: "POST", agent: false, headers: { "content-type": "application/json" } };
    const asking = request(`${url}/ask`, options, async (response) => {
      const answer = (await json(response)) as Answer;
      if (response.statusCode === 200) resolve(answer);
      else reject(new Error(`${response.statusCode}: ${JSON.stringify(answer)}`));
    });
    asking.on("error", reject);
    asking.end(JSON.stringify(body));
  });
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
