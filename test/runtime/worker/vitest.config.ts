import { fileURLToPath } from "node:url";
import { cloudflareTest } from "@cloudflare/vitest-pool-workers";
import { defineConfig } from "vitest/config";

/** Tests inside workerd: the Worker's own, and the contract's, which are the very files that run in Node. */
export default defineConfig({
  plugins: [cloudflareTest({ wrangler: { configPath: fileURLToPath(new URL("../../../wrangler.toml", import.meta.url)) } })],
  resolve: {
    alias: [{ find: /^.*\/runtime\/node\/article\.js$/, replacement: fileURLToPath(new URL("article.ts", import.meta.url)) }],
  },
  test: {
    name: "worker",
    root: fileURLToPath(new URL("../../../", import.meta.url)),
    // The contract's own; tests of the doors serve real clients from Node.
    include: [
      "test/http/{answer-json,ask,bad-input,off-topic,openapi,pages,service,stream}.test.ts",
      "test/worker/**/*.test.ts",
      "test/runtime/worker/**/*.test.ts",
      "test/adapters/exact-vector-index.test.ts",
    ],
    // One isolate for all files: they share what they import, and the opened index.
    isolate: false,
    globalSetup: ["test/runtime/worker/build-assets.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
