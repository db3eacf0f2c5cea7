import { defineConfig } from "vitest/config";

/** `npm test` runs both; the browser's tests say so and stand aside where there is no Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/runtime/chromium/**"],
          globalSetup: ["test/runtime/node/build.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      "test/runtime/chromium/vitest.config.ts",
    ],
  },
});
