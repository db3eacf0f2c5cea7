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
  await build({ configFile: CONFIG, logLevel: "warn" });
}
