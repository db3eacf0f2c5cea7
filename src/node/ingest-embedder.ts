import { englishSplitter } from "../adapters/english-splitter.js";
import { unicodeSplitter } from "../adapters/sentence-splitters.js";
import type { SentenceSplitter } from "../ingest/sentences.js";
import { DEFAULT_HUB, parseModel } from "./embedding-models.js";
import { obtainModel } from "./model-source.js";
import { TransformersEmbedder } from "./transformers-embedder.js";

export interface IngestModel {
  /** `ID` or `ID@REVISION`. */
  readonly model: string;
  readonly models: string;
  readonly modelCache: string;
  /** Where a model is fetched from that is not on this machine. */
  readonly hub?: string;
  /** Bytes of a model being fetched. */
  readonly onDownload?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** The model that makes an index's vectors, fetched where it is not on this machine. */
export async function openIngestEmbedder(options: IngestModel): Promise<TransformersEmbedder> {
  const { model, revision } = parseModel(options.model);
  const { hub: url = DEFAULT_HUB, onDownload: onProgress } = options;
  return TransformersEmbedder.open(model, await obtainModel(model, options, { url, revision, ...(onProgress ? { onProgress } : {}) }));
}

export function splitterFor(language: string): SentenceSplitter {
  return /^en\b/i.test(language) ? englishSplitter() : unicodeSplitter(language);
}
