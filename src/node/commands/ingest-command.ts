import type { Command } from "../command.js";
import { type OptionName, readConfiguration } from "../configuration.js";
import { Progress } from "../progress.js";

const options = ["corpus", "index", "model", "models", "modelCache", "hub", "force"] as const satisfies readonly OptionName[];

export const ingestCommand: Command = {
  name: "ingest",
  summary: "Reads a folder of documents and makes the index that questions are answered from.",
  usage: "footnote ingest [--corpus DIR] [--index DIR] [--model ID] [--force]",
  examples: [
    "footnote ingest",
    "footnote ingest --corpus ~/papers --index ~/papers-index",
    "footnote ingest --model Xenova/bge-small-en-v1.5   # fetched once, where there is a network",
  ],
  options,
  async run(args) {
    const { configuration } = readConfiguration(options, args, process.env);
    const { ingestFolder } = await import("../ingest-folder.js");
    const download = new Progress(process.stderr, `Fetching ${configuration.model}`, megabytes);
    const progress = new Progress(process.stderr, "Embedding");
    const started = performance.now();
    const { manifest, written } = await ingestFolder({
      ...configuration,
      onDownload: (step) => {
        download.update(step);
        if (step.done === step.total) download.finish();
      },
      onProgress: (step) => progress.update(step),
    });
    progress.finish();
    const holds = `${manifest.documents.length} document${manifest.documents.length === 1 ? "" : "s"}, ${manifest.passages} passages`;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(
      written ? `Indexed ${holds} into ${configuration.index} in ${seconds} s.\n` : `${configuration.index} is up to date: ${holds}.\n`,
    );
    return 0;
  },
};

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
