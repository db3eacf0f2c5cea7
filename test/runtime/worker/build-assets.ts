import { join } from "node:path";
import { writeWorkerAssets } from "../../../src/node/worker-assets.js";
import { INDEX, MODELS, ROOT } from "../../paths.js";
import build from "../node/build.js";

/** The assets of the committed index, as they are deployed. */
export default async function buildAssets(): Promise<void> {
  build();
  await writeWorkerAssets({ index: INDEX, models: MODELS, web: join(ROOT, "dist/web"), out: join(ROOT, "dist/worker-assets") });
}
