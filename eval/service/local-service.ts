import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { BUNDLED_MODEL } from "../../src/node/embedding-models.js";
import { ingestFolder } from "../../src/node/ingest-folder.js";
import type { Chat } from "../../src/node/open-chat.js";
import { openService } from "../../src/node/open-service.js";
import { foldEvents } from "./fold-events.js";
import type { GradedService, ServedDocument } from "./graded-service.js";

export interface LocalServiceOptions {
  /** Folders of documents, indexed as one corpus. */
  readonly documents: readonly string[];
  /** Folder for the staged corpus and its index; safe to delete. */
  readonly cache: string;
  readonly models: string;
  readonly modelCache: string;
  /** Writes the answers; they are quotes without. */
  readonly chat?: Chat;
}

/** The service in this process, over an index built anew from the documents so that no earlier build is graded by mistake. */
export async function openLocalService(options: LocalServiceOptions): Promise<GradedService> {
  const corpus = join(options.cache, "corpus");
  const index = join(options.cache, "index");
  const { models, modelCache, chat } = options;
  await rm(corpus, { recursive: true, force: true });
  await mkdir(corpus, { recursive: true });
  for (const folder of options.documents) await cp(folder, corpus, { recursive: true, dereference: true });
  await ingestFolder({ corpus, index, models, modelCache, model: BUNDLED_MODEL, force: true });
  const service = await openService({ index, models, modelCache, ...(chat ? { chat } : {}) });
  const { library, retriever } = service;
  const served = new Map<string, ServedDocument>();
  for (const { id } of library.documents) {
    const prepared = library.document(id);
    if (prepared) served.set(id, { id, text: prepared.document.text, sentences: prepared.sentences, passages: prepared.passages });
  }
  return {
    name: `in process, ${service.index.embedder}`,
    ask: (question, history, documents) =>
      foldEvents(service.ask({ question: question.trim(), history, documents, ...(chat ? { generator: "chat" } : {}) })),
    document: async (id) => served.get(id),
    semantics: {
      async similarities(question, documentId) {
        const document = served.get(documentId);
        const { vector, passages } = await retriever.retrieve({ text: question, limit: Number.MAX_SAFE_INTEGER, documents: [documentId] });
        const dense = new Map(passages.map((scored) => [scored.passage.start, scored.dense]));
        return {
          sentences: (document?.sentences ?? []).map((_, at) => library.sentenceSimilarity(vector, documentId, at)),
          passages: (document?.passages ?? []).map(({ start }) => dense.get(start) ?? -1),
        };
      },
    },
  };
}
