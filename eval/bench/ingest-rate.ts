import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OPTIONS } from "../../src/node/configuration.js";
import { BUNDLED_MODEL } from "../../src/node/embedding-models.js";
import { ingestFolder } from "../../src/node/ingest-folder.js";
import { packageFolder } from "../../src/node/package-folder.js";
import { generatedCorpus, readMaterial } from "./generated-corpus.js";

const ROUNDS = 3;
const GENERATED_PASSAGES = 300;

/** One corpus ingested from nothing, several times. */
export interface IngestRate {
  readonly corpus: string;
  readonly passages: number;
  readonly sentences: number;
  readonly passagesPerSecond: readonly number[];
}

/** The whole of ingest by the bundled model: read, split, embed, index, write and sync. */
export async function measureIngest(): Promise<IngestRate[]> {
  const folder = await mkdtemp(join(tmpdir(), "footnote-bench-"));
  try {
    const own = join(folder, "own");
    await mkdir(own);
    for (const part of ["corpus", join("eval", "documents")]) await cp(join(packageFolder(), part), own, { recursive: true });
    const generated = join(folder, "generated");
    await mkdir(generated);
    for (const { name, text } of generatedCorpus(GENERATED_PASSAGES, await readMaterial(), 1)) await writeFile(join(generated, name), text);
    return [await rate("the project's documents", own, folder), await rate("generated text", generated, folder)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function rate(name: string, corpus: string, folder: string): Promise<IngestRate> {
  const options = {
    corpus,
    index: join(folder, "index"),
    model: BUNDLED_MODEL,
    models: OPTIONS.models.fallback,
    modelCache: OPTIONS.modelCache.fallback,
  };
  const passagesPerSecond: number[] = [];
  let counts = { passages: 0, sentences: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    const { manifest } = await ingestFolder({ ...options, force: true });
    passagesPerSecond.push((manifest.passages * 1000) / (performance.now() - began));
    counts = { passages: manifest.passages, sentences: manifest.sentences };
  }
  return { corpus: name, ...counts, passagesPerSecond };
}
