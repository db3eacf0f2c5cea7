import { ExactVectorIndex } from "../adapters/exact-vector-index.js";
import { sameEmbedder } from "../adapters/index-manifest.js";
import type { IndexContent } from "../adapters/index-reader.js";
import { searchPorts } from "../adapters/search-ports.js";
import type { StaticEmbedder } from "../adapters/static-embedder.js";
import { type AskPorts, ask } from "../ask/ask.js";
import { extractiveGenerator } from "../ask/extractive-generator.js";
import { suggestQuestions } from "../ask/suggest-questions.js";
import { FootnoteError } from "../core/errors.js";
import type { Embedder, VectorIndex } from "../core/ports.js";
import type { AskService } from "../http/app-ports.js";
import { readIndex } from "./asset-index.js";
import type { Bindings } from "./bindings.js";
import { openBundledModel } from "./bundled-model.js";
import type { OpenChat } from "./lazy-chat.js";
import type { ChatSettings } from "./settings.js";
import { VectorizeIndex } from "./vectorize-index.js";
import { WorkersAiEmbedder } from "./workers-ai-embedder.js";

/** A question answered over one opened index. */
export interface Service extends AskService, AskPorts {}

export interface ServiceOptions {
  /** A language model that may answer; only quotes without. */
  readonly chat?: ChatSettings;
  /** What opens it, where the script holds what it needs. */
  readonly openChat?: OpenChat;
}

/**
 * Opens the deployed index whole, or not at all.
 * @throws FootnoteError INDEX_MISSING, INDEX_VERSION, INDEX_BROKEN, EMBEDDER_MISMATCH, EMBEDDER_UNAVAILABLE or CONFIG_INVALID
 */
export async function openService(
  bindings: Pick<Bindings, "ASSETS" | "AI" | "VECTORS">,
  { chat: settings, openChat }: ServiceOptions = {},
): Promise<Service> {
  const [content, bundled] = await Promise.all([readIndex(bindings.ASSETS), openBundledModel(bindings.ASSETS)]);
  const { manifest } = content;
  const search = searchPorts(content, { bundled, embedder: embedderOf(content, bundled, bindings), vectors: vectorsOf(content, bindings) });
  const chat = settings && bindings.AI ? requireChat(settings, openChat)(bindings.AI, settings, search.words) : undefined;
  const ports: AskPorts = {
    ...search,
    generator: chat && settings?.isDefault ? chat.generator : extractiveGenerator,
    named: { extractive: extractiveGenerator, ...(chat ? { chat: chat.generator } : {}) },
    ...(chat ? { judge: chat.judge } : {}),
    index: { id: manifest.generation, embedder: manifest.embedder.id },
    newId: () => crypto.randomUUID(),
    now: () => performance.now(),
  };
  return {
    ...ports,
    catalogue: search.library,
    generators: Object.keys(ports.named ?? {}),
    ask: (question, signal) => ask(question, ports, signal),
    suggest: async (documentId) => {
      const prepared = search.library.document(documentId);
      return prepared ? suggestQuestions(prepared.document) : [];
    },
  };
}

/** Questions are embedded in the isolate where the bundled model made the index, else by Workers AI. */
function embedderOf({ manifest: { embedder } }: IndexContent, bundled: StaticEmbedder, { AI }: Pick<Bindings, "AI">): Embedder {
  if (embedder.id !== bundled.description.id) return WorkersAiEmbedder.open(embedder, AI);
  if (sameEmbedder(embedder, bundled.description)) return bundled;
  throw new FootnoteError(
    "EMBEDDER_MISMATCH",
    `The index was made with ${embedder.id} (weights ${embedder.weightsSha256.slice(0, 12)}), among the assets is ` +
      `${bundled.description.id} (weights ${bundled.description.weightsSha256.slice(0, 12)}); ingest again and deploy with: npm run worker:deploy`,
  );
}

function requireChat({ model }: ChatSettings, openChat: OpenChat | undefined): OpenChat {
  if (openChat) return openChat;
  throw new FootnoteError(
    "CONFIG_INVALID",
    `FOOTNOTE_CHAT_MODEL is "${model}", but this script holds nothing that a language model needs; deploy with main = "src/worker/main-with-chat.ts" in wrangler.toml.`,
  );
}

function vectorsOf({ manifest, vectors }: IndexContent, { VECTORS }: Pick<Bindings, "VECTORS">): VectorIndex {
  const { embedder, generation, passages } = manifest;
  if (VECTORS) return new VectorizeIndex(VECTORS, { generation, size: passages });
  return new ExactVectorIndex(vectors, embedder.dimension);
}
