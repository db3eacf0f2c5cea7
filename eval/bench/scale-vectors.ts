import { open, readFile, rename, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { OPTIONS } from "../../src/node/configuration.js";
import { BUNDLED_MODEL, embeddingModel } from "../../src/node/embedding-models.js";
import { openStaticEmbedder } from "../../src/node/model-files.js";
import { seededRandom } from "../seeded-random.js";
import { generatedCorpus, readMaterial } from "./generated-corpus.js";
import { questionAbout } from "./scale-question.js";

// A process of its own: scale-vectors.ts FOLDER PASSAGES. Vectors alone, so that a million fit where their texts, taken apart
// as documents, would not. Leaves vectors.f32 and questions.json; tells its progress, and goes on where it was stopped.
const [folder, count] = process.argv.slice(2) as [string, string];
const passages = Number(count);
const QUESTIONS = 1000;
const BATCH = 1000;
const DONE = join(folder, "vectors.f32");
const PART = join(folder, "vectors.part");
const TOOK = join(folder, "embed-seconds.json");

if (!(await stat(DONE).catch(() => undefined))) await embed();
process.stdout.write(await readFile(TOOK, "utf8"));

async function embed(): Promise<void> {
  const embedder = await openStaticEmbedder(OPTIONS.models.fallback, embeddingModel(BUNDLED_MODEL));
  const bytesABatch = BATCH * embedder.description.dimension * Float32Array.BYTES_PER_ELEMENT;
  const begun = await stat(PART).catch(() => ({ size: 0 }));
  const there = Math.floor(begun.size / bytesABatch) * BATCH;
  const file = await open(PART, "a");
  await truncate(PART, (there / BATCH) * bytesABatch);
  const random = seededRandom(2);
  const asked = new Set(Array.from({ length: QUESTIONS }, () => Math.floor(random() * passages)));
  const questions: { text: string; vector: number[] }[] = [];
  const began = performance.now();
  let done = 0;
  let batch: string[] = [];
  const flush = async () => {
    if (done >= there) {
      const rows = Float32Array.from((await embedder.embedDocuments(batch)).flat());
      await file.write(new Uint8Array(rows.buffer));
    }
    done += batch.length;
    batch = [];
    if (done % 50_000 === 0) process.stderr.write(`${done} of ${passages} embedded\n`);
  };
  for (const { text } of generatedCorpus(passages, await readMaterial(), 1)) {
    for (const paragraph of text.trimEnd().split("\n\n")) {
      if (paragraph.startsWith("#")) continue;
      if (asked.has(done + batch.length)) {
        const question = questionAbout(paragraph, random);
        questions.push({ text: question, vector: await embedder.embedQuery(question) });
      }
      batch.push(paragraph);
      if (batch.length === BATCH) await flush();
    }
  }
  if (batch.length > 0) await flush();
  await file.close();
  await writeFile(join(folder, "questions.json"), JSON.stringify(questions));
  await writeFile(TOOK, JSON.stringify({ embedSeconds: (performance.now() - began) / 1000 }));
  await rename(PART, DONE);
}
