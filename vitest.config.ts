import { defineConfig } from "vitest/config";
import chromium from "./test/runtime/chromium/vitest.config.js";
import worker from "./test/runtime/worker/vitest.config.js";
import wrangler from "./test/runtime/wrangler/vitest.config.js";

/**
 * `npm test` runs the first; `npm run test:browser` the second, which says so and stands aside where there is no Chromium;
 * `npm run test:worker` the others, inside workerd and through Wrangler.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/runtime/chromium/**", "test/runtime/{worker,wrangler}/**", "test/worker/**"],
          globalSetup: ["test/runtime/node/build.ts"],
          // Half the time went into loading the same modules again for each file.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      chromium,
      worker,
      wrangler,
    ],
  },
});
