import type { Embedder, Retriever, VectorIndex, Vocabulary, WordVectors } from "../core/ports.js";
import { CorpusVocabulary } from "./corpus-vocabulary.js";
import { HybridRetriever } from "./hybrid-retriever.js";
import type { IndexContent } from "./index-reader.js";
import { MemoryLibrary } from "./memory-library.js";
import { MiniSearchLexicalIndex } from "./minisearch-lexical-index.js";
import type { StaticEmbedder } from "./static-embedder.js";
import { StaticWordVectors } from "./static-word-vectors.js";

export interface SearchParts {
  /** The one the index was made with. */
  readonly embedder: Embedder;
  /** The bundled model: it knows single words, whoever embeds the questions. */
  readonly bundled: StaticEmbedder;
  readonly vectors: VectorIndex;
}

export interface SearchPorts {
  readonly library: MemoryLibrary;
  readonly retriever: Retriever;
  readonly vocabulary: Vocabulary;
  readonly words: WordVectors;
}

/** What a question is answered from, over an index held in memory: the same on every runtime, but for where vectors are searched. */
export function searchPorts(content: Omit<IndexContent, "vectors">, { embedder, bundled, vectors }: SearchParts): SearchPorts {
  const library = new MemoryLibrary(content.documents, content.sentenceVectors);
  const lexical = MiniSearchLexicalIndex.load(content.lexical);
  return {
    library,
    retriever: new HybridRetriever({ embedder, vectors, lexical, library }),
    vocabulary: new CorpusVocabulary(content.vocabulary),
    words: new StaticWordVectors(bundled),
  };
}
