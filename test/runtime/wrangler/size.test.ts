import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeWorkerAssets } from "../../../src/node/worker-assets.js";
import { INDEX, MODELS, ROOT } from "../../paths.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { wrangler } from "./wrangler.js";

/** Cloudflare's limit for a script on the free plan, compressed, is 3 MB; ours leave room to grow. */
const BUDGET_KIB = 1536;
const BUDGET_WITH_CHAT_KIB = 2816;

it(`is deployed as a script of less than ${BUDGET_KIB} KiB, compressed, with the bindings that wrangler.toml names`, async () => {
  await writeWorkerAssets({ index: INDEX, models: MODELS, web: join(ROOT, "dist/web"), out: join(ROOT, "dist/worker-assets") });
  const output = await wrangler(["deploy", "--dry-run", "--outdir", await temporaryFolder()]);
  const compressed = Number(/gzip: ([\d.]+) KiB/.exec(output)?.[1]);
  console.log(`The Worker's script: ${compressed} KiB compressed.`);
  expect(compressed).toBeLessThan(BUDGET_KIB);
  expect(output).toContain("env.ASSETS");
  expect(output).toContain("env.ASK_LIMIT");
});

it(`is deployed as one of less than ${BUDGET_WITH_CHAT_KIB} KiB with what a language model needs, which the other does without`, async () => {
  const [plain, chat] = [await temporaryFolder(), await temporaryFolder()];
  await wrangler(["deploy", "--dry-run", "--outdir", plain]);
  const output = await wrangler(["deploy", "src/worker/main-with-chat.ts", "--dry-run", "--outdir", chat]);
  expect(Number(/gzip: ([\d.]+) KiB/.exec(output)?.[1])).toBeLessThan(BUDGET_WITH_CHAT_KIB);
  const needed = /wink-nlp|@langchain\/core|cockatiel/;
  expect(await readFile(join(chat, "main-with-chat.js"), "utf8")).toMatch(needed);
  expect(await readFile(join(plain, "main.js"), "utf8")).not.toMatch(needed);
});
