import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { unicodeSplitter } from "../../src/adapters/sentence-splitters.js";
import { buildIndex } from "../../src/ingest/build-index.js";
import { OPTIONS } from "../../src/node/configuration.js";
import { BUNDLED_MODEL, embeddingModel } from "../../src/node/embedding-models.js";
import { writeIndex } from "../../src/node/index-writer.js";
import { openStaticEmbedder } from "../../src/node/model-files.js";
import { generatedCorpus, readMaterial } from "./generated-corpus.js";
import { peakMemoryMiB } from "./process-figures.js";
import type { ScaleBuild } from "./scale-figures.js";

// A process of its own, so that its memory is its own: scale-build.ts FOLDER PASSAGES, one line of JSON out.
const [folder, passages] = process.argv.slice(2) as [string, string];
const sources = [...generatedCorpus(Number(passages), await readMaterial(), 1)];
const embedder = await openStaticEmbedder(OPTIONS.models.fallback, embeddingModel(BUNDLED_MODEL));

const began = performance.now();
const documents = await buildIndex(sources, { embedder, splitter: unicodeSplitter });
const prepared = performance.now();
const manifest = await writeIndex(folder, documents, embedder.description);
const written = performance.now();
const peak = await peakMemoryMiB(process.pid);

const figures: ScaleBuild = {
  passages: manifest.passages,
  sentences: manifest.sentences,
  documents: documents.length,
  prepareSeconds: (prepared - began) / 1000,
  writeSeconds: (written - prepared) / 1000,
  indexMiB: (await bytesUnder(folder)) / 2 ** 20,
  ...(peak === undefined ? {} : { peakMiB: peak }),
};
process.stdout.write(`${JSON.stringify(figures)}\n`);

async function bytesUnder(root: string): Promise<number> {
  const names = await readdir(root, { recursive: true });
  const sizes = await Promise.all(names.map((name) => stat(join(root, name))));
  return sizes.reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}
