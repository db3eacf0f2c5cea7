import { fileURLToPath } from "node:url";
import { build } from "vite";
import { CHROMIUM, chromiumInstalled } from "./chromium.js";

const CONFIG = fileURLToPath(new URL("../../../src/web/vite.config.ts", import.meta.url));

/** Builds the page and the embed once for all test files. */
export default async function buildPage(): Promise<void> {
  if (!chromiumInstalled()) {
    console.warn(`Browser tests are skipped: ${CHROMIUM} is not installed (Debian: apt-get install chromium).`);
    return;
  }
  // The test runner sets NODE_ENV to "test", and Vite would build for development: what is tested is what is shipped.
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    await build({ configFile: CONFIG, logLevel: "warn" });
  } finally {
    process.env["NODE_ENV"] = before;
  }
}
