import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HNSWLib } from "@langchain/community/vectorstores/hnswlib";
import { expect, it } from "vitest";
import { writeHnswStore } from "../../src/node/hnsw-store.js";
import { HnswVectorIndex } from "../../src/node/hnsw-vector-index.js";
import { builtDocument } from "../built-document.js";
import { vectorIndexContract } from "../contract/vector-index.js";
import { HashEmbedder } from "../fakes/hash-embedder.js";
import { temporaryFolder } from "../temporary-folder.js";

/** A graph of the vectors, written as ingest writes it. */
async function open(vectors: Float32Array, dimension: number): Promise<HnswVectorIndex> {
  const folder = await mkdtemp(join(tmpdir(), "footnote-hnsw-"));
  const rows = Array.from({ length: vectors.length / dimension }, (_, at) =>
    Array.from(vectors.subarray(at * dimension, (at + 1) * dimension)),
  );
  const built = await builtDocument(
    "rows.md",
    rows.map((_, at) => `## S${at}\n\nSentence ${at}.`).join("\n\n"),
    new HashEmbedder(dimension),
  );
  await writeHnswStore([{ ...built, vectors: { passages: rows, sentences: [] } }], dimension, folder);
  return HnswVectorIndex.open(join(folder, "hnswlib.index"), vectors, dimension);
}

vectorIndexContract("HnswVectorIndex", { open, size: 40, recall: 1 });
vectorIndexContract("HnswVectorIndex", { open, size: 1_500, recall: 0.98 });

it("refuses a graph of another number of vectors", async () => {
  const folder = await temporaryFolder();
  const built = await builtDocument("a.md", "# A\n\nOne sentence stands here.\n\n## B\n\nAnother stands there.", new HashEmbedder());
  await writeHnswStore([built], 16, folder);
  const file = join(folder, "hnswlib.index");
  expect(() => HnswVectorIndex.open(file, new Float32Array(16 * 5), 16)).toThrow(/holds 2 vectors of 16 numbers where 5 of 16 are due/);
});

it("can be opened by LangChain's own store, whose documents are the passages", async () => {
  const folder = await temporaryFolder();
  const embedder = new HashEmbedder();
  const built = await builtDocument("a.md", "# A\n\nCoal is burnt for power.\n\n## B\n\nBread is baked in ovens.", embedder);
  await writeHnswStore([built], 16, folder);
  await writeFile(join(folder, "unrelated.txt"), "");
  const store = await HNSWLib.load(folder, embedder);
  const [found] = await store.similaritySearch("bread in ovens", 1);
  expect(found?.pageContent).toBe("Bread is baked in ovens.");
  expect(found?.metadata).toMatchObject({ documentId: "a", sectionId: "b", sectionPath: ["A", "B"] });
});
