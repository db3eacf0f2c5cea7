import { defineConfig } from "vitest/config";

/** End-to-end tests: one Chromium at a time, on a page built from the sources as they are. */
export default defineConfig({
  test: {
    name: "chromium",
    include: ["test/runtime/chromium/**/*.test.ts"],
    globalSetup: ["test/runtime/chromium/build-page.ts"],
    fileParallelism: false,
    // A browser on a busy machine may miss a moment; a fault it would miss every time.
    retry: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
