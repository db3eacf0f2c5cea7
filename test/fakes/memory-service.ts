import { CorpusVocabulary } from "../../src/adapters/corpus-vocabulary.js";
import { englishSplitter } from "../../src/adapters/english-splitter.js";
import { ExactVectorIndex } from "../../src/adapters/exact-vector-index.js";
import { HybridRetriever } from "../../src/adapters/hybrid-retriever.js";
import { MemoryLibrary, quantise } from "../../src/adapters/memory-library.js";
import { MiniSearchLexicalIndex } from "../../src/adapters/minisearch-lexical-index.js";
import { sha256 } from "../../src/adapters/sha256.js";
import { StaticWordVectors } from "../../src/adapters/static-word-vectors.js";
import { type AskPorts, ask } from "../../src/ask/ask.js";
import { extractiveGenerator } from "../../src/ask/extractive-generator.js";
import { buildIndex } from "../../src/ingest/build-index.js";
import type { Service } from "../../src/node/open-service.js";
import { openBundled } from "../runtime/node/article.js";

/** The whole service over documents given as text, by file name: nothing is read but the bundled model, nothing is written. */
export async function memoryService(files: Readonly<Record<string, string>>, changes: Partial<AskPorts> = {}): Promise<Service> {
  const embedder = await openBundled();
  const sources = await Promise.all(Object.entries(files).map(async ([name, text]) => ({ name, text, sha256: await sha256(text) })));
  const built = await buildIndex(sources, { embedder, splitter: () => englishSplitter() });
  const { dimension } = embedder.description;
  const library = new MemoryLibrary(
    built.map(({ prepared }) => prepared),
    quantise(
      built.flatMap(({ vectors }) => vectors.sentences),
      dimension,
    ),
  );
  const passages = Array.from({ length: library.passageCount }, (_, ordinal) => {
    const { passage, prepared, section } = library.passage(ordinal);
    return { text: prepared.document.text.slice(passage.start, passage.end), section: section.path.join(" ") };
  });
  const lexical = MiniSearchLexicalIndex.build(passages.map((passage, id) => ({ id, ...passage })));
  const vectors = new ExactVectorIndex(Float32Array.from(built.flatMap((one) => one.vectors.passages).flat()), dimension);
  const vocabulary = CorpusVocabulary.count(passages.map(({ text, section }) => `${text} ${section}`));
  let asked = 0;
  let now = 0;
  const ports: AskPorts = {
    library,
    retriever: new HybridRetriever({ embedder, vectors, lexical, library }),
    vocabulary: new CorpusVocabulary(vocabulary),
    words: new StaticWordVectors(embedder),
    generator: extractiveGenerator,
    index: { id: "memory", embedder: embedder.description.id },
    newId: () => `answer-${++asked}`,
    now: () => ++now,
    ...changes,
  };
  return {
    ...ports,
    library,
    catalogue: library,
    generators: [ports.generator.id],
    ask: (question, signal) => ask(question, ports, signal),
    suggest: async () => [],
  };
}
