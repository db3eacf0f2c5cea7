import { join } from "node:path";
import type { Command } from "../command.js";
import { type OptionName, readConfiguration } from "../configuration.js";
import { packageFolder } from "../package-folder.js";
import { writeWorkerAssets } from "../worker-assets.js";

const options = ["index", "models", "out", "vectors"] as const satisfies readonly OptionName[];
const MEBIBYTE = 1024 * 1024;

export const workerAssetsCommand: Command = {
  name: "worker-assets",
  summary: "Prepares an index for Cloudflare Workers: one folder of static assets with the page, the index and the bundled model.",
  usage: "footnote worker-assets [--index DIR] [--out DIR] [--vectors FILE]",
  examples: ["footnote worker-assets", "footnote worker-assets --index ~/papers-index --vectors vectors.ndjson"],
  options,
  async run(args) {
    const { configuration } = readConfiguration(options, args, process.env);
    const { manifest, files, bytes } = await writeWorkerAssets({ ...configuration, web: join(packageFolder(), "dist", "web") });
    const holds = `${manifest.documents.length} document${manifest.documents.length === 1 ? "" : "s"}, ${manifest.passages} passages`;
    process.stdout.write(
      `Assets in ${configuration.out}: ${files} files, ${(bytes / MEBIBYTE).toFixed(1)} MiB, index ${manifest.generation} (${holds}).\n`,
    );
    if (configuration.vectors) {
      process.stdout.write(`Vectors in ${configuration.vectors}: ${manifest.passages} of ${manifest.embedder.dimension} numbers.\n`);
    }
    return 0;
  },
};
