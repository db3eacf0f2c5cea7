import { join } from "node:path";
import { pageBench } from "./page-bench.js";

/** What a reader waits for, as lines: run by the bench, which may not import a browser. */
const index = process.argv[2] ?? join(import.meta.dirname, "..", "..", "..", "index");
const { script, style, embed, firstPaintMs, documentMs, answerMs } = await pageBench(index, "What does it say about Europe?");
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
const lines = [`The page, gzipped: script ${kilobytes(script)} (target 60), style ${kilobytes(style)}, embed ${kilobytes(embed)}.`];
if (firstPaintMs !== undefined) {
  lines.push(
    `In Chromium, medians: first paint ${firstPaintMs.toFixed(0)} ms, document ${documentMs?.toFixed(0)} ms, Enter to whole answer ${answerMs?.toFixed(0)} ms.`,
  );
}
process.stdout.write(`${lines.join("\n")}\n`);
