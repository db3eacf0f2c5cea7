import { defineConfig } from "vitest/config";

/** End-to-end tests: one Chromium at a time, on a page built from the sources as they are. */
export default defineConfig({
  test: {
    name: "chromium",
    include: ["test/runtime/chromium/**/*.test.ts"],
    globalSetup: ["test/runtime/chromium/build-page.ts"],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
