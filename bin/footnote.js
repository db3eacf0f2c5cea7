#!/usr/bin/env node
// The evaluation stands above the service and imports it, so the one command line that offers both stands above both.
import { existsSync } from "node:fs";

const built = new URL("../dist/src/node/main.js", import.meta.url);
if (!existsSync(built)) {
  process.stderr.write("footnote: it is not built yet; run: npm run build\n");
  process.exit(1);
}
if (process.argv[2] === "eval") {
  process.argv.splice(2, 1);
  await import("../dist/eval/main.js");
} else {
  await import("../dist/src/node/main.js");
}
