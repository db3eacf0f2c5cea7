import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The Worker as Wrangler bundles and serves it, asked from outside. */
export default defineConfig({
  test: {
    name: "wrangler",
    root: fileURLToPath(new URL("../../../", import.meta.url)),
    include: ["test/runtime/wrangler/**/*.test.ts"],
    globalSetup: ["test/runtime/node/build.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
