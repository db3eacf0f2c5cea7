import { randomUUID } from "node:crypto";
import { sameEmbedder } from "../adapters/index-manifest.js";
import { reranking } from "../adapters/reranking-retriever.js";
import { searchPorts } from "../adapters/search-ports.js";
import type { StaticEmbedder } from "../adapters/static-embedder.js";
import { type AskPorts, ask } from "../ask/ask.js";
import { extractiveGenerator } from "../ask/extractive-generator.js";
import { keepingAnswers } from "../ask/kept-answers.js";
import { suggestQuestions } from "../ask/suggest-questions.js";
import type { AnswerEvent, Question } from "../core/answer.js";
import { FootnoteError } from "../core/errors.js";
import type { Catalogue, Embedder, EmbedderDescription, Library, Reranker } from "../core/ports.js";
import { BUNDLED_MODEL, embeddingModel, knowsModel } from "./embedding-models.js";
import { HnswVectorIndex } from "./hnsw-vector-index.js";
import { readIndex } from "./index-files.js";
import { openStaticEmbedder } from "./model-files.js";
import { locateModel } from "./model-source.js";
import type { Chat } from "./open-chat.js";

export interface ServiceOptions {
  readonly index: string;
  readonly models: string;
  readonly modelCache: string;
  /** A language model that may answer; only quotes without. */
  readonly chat?: Chat | undefined;
  /** Reads the best passages again; they stay in the order of the blend without. */
  readonly reranker?: Reranker | undefined;
  /** MiB of answers kept for when they are asked for again; none when absent. */
  readonly answerCache?: number;
}

/** A question answered over one opened index. */
export interface Service extends AskPorts {
  readonly library: Library;
  readonly catalogue: Catalogue;
  readonly generators: readonly string[];
  ask(question: Question, signal?: AbortSignal): AsyncIterable<AnswerEvent>;
  suggest(documentId: string): Promise<readonly string[]>;
}

/**
 * Opens an index whole, or not at all.
 * @throws FootnoteError INDEX_MISSING, INDEX_VERSION, INDEX_BROKEN, EMBEDDER_MISMATCH or EMBEDDER_UNAVAILABLE
 */
export async function openService(options: ServiceOptions): Promise<Service> {
  const [files, bundled] = await Promise.all([readIndex(options.index), openStaticEmbedder(options.models, embeddingModel(BUNDLED_MODEL))]);
  const described = files.manifest.embedder;
  if (!knowsModel(described.id)) {
    throw new FootnoteError(
      "EMBEDDER_MISMATCH",
      `The index "${options.index}" was made with the embedding model "${described.id}", which this Footnote does not know; rebuild it with: npm run ingest -- --index ${options.index} --force`,
    );
  }
  const embedder = await openEmbedder(described, bundled, options);
  if (!sameEmbedder(described, embedder.description)) {
    throw new FootnoteError(
      "EMBEDDER_MISMATCH",
      `The index "${options.index}" was made with ${described.id} (weights ${described.weightsSha256.slice(0, 12)}), here is ` +
        `${embedder.description.id} (weights ${embedder.description.weightsSha256.slice(0, 12)}); rebuild it with: npm run ingest -- --index ${options.index} --force`,
    );
  }
  const vectors = HnswVectorIndex.open(files.graph, files.vectors, described.dimension);
  const search = searchPorts(files, { embedder, bundled, vectors });
  const { chat } = options;
  const ports: AskPorts = {
    ...search,
    retriever: reranking(search.retriever, options.reranker),
    generator: chat?.isDefault ? chat.generator : extractiveGenerator,
    named: { extractive: extractiveGenerator, ...(chat ? { chat: chat.generator } : {}) },
    ...(chat ? { judge: chat.judge(search.words) } : {}),
    index: { id: files.manifest.generation, embedder: described.id },
    newId: randomUUID,
    now: () => performance.now(),
  };
  return {
    ...ports,
    library: search.library,
    catalogue: search.library,
    generators: Object.keys(ports.named ?? {}),
    ask: keepingAnswers((question, signal) => ask(question, ports, signal), (options.answerCache ?? 0) * 2 ** 20, ports),
    suggest: async (documentId) => {
      const prepared = search.library.document(documentId);
      return prepared ? suggestQuestions(prepared.document) : [];
    },
  };
}

/** The embedder of questions. ONNX Runtime is loaded only where a hub model needs it; serving never fetches one. */
export async function openEmbedder(
  { id, revision }: EmbedderDescription,
  bundled: StaticEmbedder,
  options: Omit<ServiceOptions, "index">,
): Promise<Embedder> {
  if (id === bundled.description.id) return bundled;
  const { TransformersEmbedder } = await import("./transformers-embedder.js");
  const model = embeddingModel(id);
  return TransformersEmbedder.open(model, await locateModel(model, options, revision));
}
