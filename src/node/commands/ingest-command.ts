import type { Command } from "../command.js";
import { type OptionName, readConfiguration } from "../configuration.js";
import { Progress } from "../progress.js";

const options = ["corpus", "index", "model", "models", "modelCache", "hub", "force", "store"] as const satisfies readonly OptionName[];

export const ingestCommand: Command = {
  name: "ingest",
  summary: "Reads a folder of documents and makes the index that questions are answered from.",
  usage: "footnote ingest [--corpus DIR] [--index DIR | --store URL] [--model ID] [--force]",
  examples: [
    "footnote ingest",
    "footnote ingest --corpus ~/papers --index ~/papers-index",
    "footnote ingest --model Xenova/bge-small-en-v1.5   # fetched once, where there is a network",
  ],
  options,
  async run(args) {
    const { configuration } = readConfiguration(options, args, process.env);
    const download = new Progress(process.stderr, `Fetching ${configuration.model}`, megabytes);
    const progress = new Progress(process.stderr, configuration.store ? "Documents" : "Embedding");
    const started = performance.now();
    const { store, ...rest } = {
      ...configuration,
      onDownload: (step: Step) => {
        download.update(step);
        if (step.done === step.total) download.finish();
      },
      onProgress: (step: Step) => progress.update(step),
    };
    if (store) {
      const { ingestIntoStore } = await import("../postgres/ingest-into-store.js");
      const { documents, passages, written, removed } = await ingestIntoStore(store, rest);
      progress.finish();
      process.stdout.write(
        written + removed === 0
          ? `${store} is up to date: ${documents} documents, ${passages} passages.\n`
          : `Wrote ${written} and removed ${removed} documents in ${seconds(started)} s; ${store} holds ${documents}, of ${passages} passages.\n`,
      );
      return 0;
    }
    const { ingestFolder } = await import("../ingest-folder.js");
    const { manifest, written } = await ingestFolder(rest);
    progress.finish();
    const holds = `${manifest.documents.length} document${manifest.documents.length === 1 ? "" : "s"}, ${manifest.passages} passages`;
    process.stdout.write(
      written
        ? `Indexed ${holds} into ${configuration.index} in ${seconds(started)} s.\n`
        : `${configuration.index} is up to date: ${holds}.\n`,
    );
    return 0;
  },
};

interface Step {
  readonly done: number;
  readonly total: number;
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
