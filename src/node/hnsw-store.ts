import { HNSWLib } from "@langchain/community/vectorstores/hnswlib";
import { Document } from "@langchain/core/documents";
import hnswlib from "hnswlib-node";
import type { BuiltDocument } from "../ingest/build-index.js";
import { hnswShape } from "./hnsw-vector-index.js";

/** Points between two turns of the event loop. */
const BATCH = 500;
const SEED = 100;

/**
 * Builds the HNSW graph through LangChain's store and saves it to `folder`, where `HNSWLib.load(folder, embeddings)` opens
 * it too: its documents are the passages, with document, section path and span as metadata.
 */
export async function writeHnswStore(
  documents: readonly BuiltDocument[],
  dimension: number,
  folder: string,
  onProgress: (done: number) => void = () => undefined,
): Promise<void> {
  const vectors = documents.flatMap(({ vectors: { passages } }) => passages);
  const passages = documents.flatMap(asLangChainDocuments);
  const graph = new hnswlib.HierarchicalNSW("ip", dimension);
  const { m, efConstruction } = hnswShape(vectors.length);
  graph.initIndex({ maxElements: vectors.length, m, efConstruction, randomSeed: SEED });
  const store = new HNSWLib(UNUSED_EMBEDDINGS, { space: "ip", numDimensions: dimension, index: graph });
  for (let from = 0; from < vectors.length; from += BATCH) {
    await store.addVectors(vectors.slice(from, from + BATCH) as number[][], passages.slice(from, from + BATCH));
    onProgress(Math.min(from + BATCH, vectors.length));
    await new Promise(setImmediate);
  }
  await store.save(folder);
}

function asLangChainDocuments({ prepared: { document, passages } }: BuiltDocument): Document[] {
  const sections = new Map(document.sections.map((section) => [section.id, section]));
  return passages.map(
    ({ id, sectionId, start, end }) =>
      new Document({
        id,
        pageContent: document.text.slice(start, end),
        metadata: { documentId: document.id, sectionId, sectionPath: sections.get(sectionId)?.path ?? [], start, end },
      }),
  );
}

/** The store is handed vectors; texts are never embedded through it. */
const UNUSED_EMBEDDINGS = {
  embedDocuments: (): Promise<number[][]> => Promise.reject(new Error("Vectors are embedded before they reach the store.")),
  embedQuery: (): Promise<number[]> => Promise.reject(new Error("Vectors are embedded before they reach the store.")),
};
