import { randomUUID } from "node:crypto";
import { HybridRetriever } from "../../adapters/hybrid-retriever.js";
import { FORMAT_VERSION, sameEmbedder } from "../../adapters/index-manifest.js";
import { type Database, inTransaction } from "../../adapters/postgres/database.js";
import { DocumentCache } from "../../adapters/postgres/document-cache.js";
import { requireSchema } from "../../adapters/postgres/migrations.js";
import { PostgresCatalogue } from "../../adapters/postgres/postgres-catalogue.js";
import { PostgresLexicalIndex } from "../../adapters/postgres/postgres-lexical-index.js";
import { PostgresVectorIndex } from "../../adapters/postgres/postgres-vector-index.js";
import { QuestionDocuments } from "../../adapters/postgres/question-documents.js";
import { questionVocabulary } from "../../adapters/postgres/question-vocabulary.js";
import { beginReading } from "../../adapters/postgres/reading.js";
import { readState, type StoreState } from "../../adapters/postgres/store-state.js";
import { reranking } from "../../adapters/reranking-retriever.js";
import { StaticWordVectors } from "../../adapters/static-word-vectors.js";
import { ask } from "../../ask/ask.js";
import { extractiveGenerator } from "../../ask/extractive-generator.js";
import { readTexts } from "../../ask/mend-question.js";
import { MOST_DOCUMENTS } from "../../ask/scoped-vocabulary.js";
import { suggestQuestions } from "../../ask/suggest-questions.js";
import type { AnswerEvent, Question } from "../../core/answer.js";
import { FootnoteError } from "../../core/errors.js";
import type { Catalogue, Embedder, Reranker } from "../../core/ports.js";
import { BUNDLED_MODEL, embeddingModel } from "../embedding-models.js";
import { openStaticEmbedder } from "../model-files.js";
import type { Chat } from "../open-chat.js";
import { openEmbedder } from "../open-service.js";

export interface StoreServiceOptions {
  readonly database: Database;
  readonly models: string;
  readonly modelCache: string;
  /** Longest a statement may take. */
  readonly timeoutMs: number;
  /** A language model that may answer; only quotes without. */
  readonly chat?: Chat | undefined;
  /** Reads the best passages again; they stay in the order of the blend without. */
  readonly reranker?: Reranker | undefined;
}

/** Questions answered from a database that other processes read and write at the same time. */
export interface StoreService {
  readonly generators: readonly string[];
  readonly catalogue: Catalogue;
  /** As the last question saw it. */
  readonly index: { readonly id: string; readonly embedder: string };
  ask(question: Question, signal?: AbortSignal): AsyncIterable<AnswerEvent>;
  suggest(documentId: string): Promise<readonly string[]>;
}

/**
 * Every question reads in one transaction, so that it sees one state of the documents, the newest, and nothing half written.
 * @throws FootnoteError INDEX_MISSING, INDEX_VERSION, EMBEDDER_MISMATCH, EMBEDDER_UNAVAILABLE, or STORE_… for the database
 */
export async function openStoreService(options: StoreServiceOptions): Promise<StoreService> {
  const { database } = options;
  const begin = beginReading(options.timeoutMs);
  const bundled = await openStaticEmbedder(options.models, embeddingModel(BUNDLED_MODEL));
  const words = new StaticWordVectors(bundled);
  const cache = new DocumentCache();
  const catalogue = new PostgresCatalogue(database, begin);
  const first = await inTransaction(database, begin, async (session) => {
    await requireSchema(session);
    return readState(session);
  });
  const embedder = await openEmbedder(requireContent(first), bundled, options);
  requireMade(first, embedder);
  let index = indexOf(first, embedder);
  const { chat } = options;
  const generators = {
    generator: chat?.isDefault ? chat.generator : extractiveGenerator,
    named: { extractive: extractiveGenerator, ...(chat ? { chat: chat.generator } : {}) },
    ...(chat ? { judge: chat.judge(words) } : {}),
  };

  async function* answer(question: Question, signal?: AbortSignal): AsyncIterable<AnswerEvent> {
    const transaction = await database.begin(begin);
    try {
      const state = await readState(transaction);
      requireMade(state, embedder);
      index = indexOf(state, embedder);
      const library = await QuestionDocuments.open(transaction, cache, state, question.documents, MOST_DOCUMENTS);
      const ports = {
        library,
        vocabulary: await questionVocabulary(transaction, state.passages, readTexts(question), (word) => words.near(word)),
        retriever: reranking(
          new HybridRetriever({
            embedder,
            vectors: new PostgresVectorIndex(transaction, state.passages),
            lexical: new PostgresLexicalIndex(transaction, state),
            library,
          }),
          options.reranker,
        ),
        words,
        ...generators,
        index,
        newId: randomUUID,
        now: () => performance.now(),
      };
      for await (const event of ask(question, ports, signal)) {
        // All that is read is read before the answer begins; a slow generator or reader holds no connection.
        await transaction.end("commit");
        yield event;
      }
    } finally {
      await transaction.end("rollback");
    }
  }

  return {
    generators: Object.keys(generators.named),
    catalogue,
    get index() {
      return index;
    },
    ask: answer,
    suggest: async (documentId) => {
      const document = await catalogue.read(documentId);
      return document ? suggestQuestions(document) : [];
    },
  };
}

function indexOf({ version }: StoreState, { description }: Embedder) {
  return { id: `store-${version}`, embedder: description.id };
}

function requireContent({ embedder }: StoreState) {
  if (!embedder)
    throw new FootnoteError("INDEX_MISSING", "The store holds no document yet; fill it with: footnote ingest --store URL --corpus DIR");
  return embedder;
}

function requireMade(state: StoreState, { description }: Embedder): void {
  const made = requireContent(state);
  if (!sameEmbedder(made, description)) {
    throw new FootnoteError(
      "EMBEDDER_MISMATCH",
      `The store was made with ${made.id} (weights ${made.weightsSha256.slice(0, 12)}), here is ${description.id} (weights ${description.weightsSha256.slice(0, 12)}); ` +
        "use the same Footnote everywhere, or rebuild it with: footnote ingest --store URL --force",
    );
  }
  if (state.format !== FORMAT_VERSION) {
    throw new FootnoteError(
      "INDEX_VERSION",
      `The store has format ${state.format}, this Footnote reads format ${FORMAT_VERSION}; rebuild it with: footnote ingest --store URL --force`,
    );
  }
}
