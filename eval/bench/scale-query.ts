import { ExactVectorIndex } from "../../src/adapters/exact-vector-index.js";
import { MiniSearchLexicalIndex } from "../../src/adapters/minisearch-lexical-index.js";
import { contentTerms } from "../../src/language/terms.js";
import { OPTIONS } from "../../src/node/configuration.js";
import { BUNDLED_MODEL, embeddingModel } from "../../src/node/embedding-models.js";
import { HnswVectorIndex } from "../../src/node/hnsw-vector-index.js";
import { readIndex } from "../../src/node/index-files.js";
import { openStaticEmbedder } from "../../src/node/model-files.js";
import { openService, type Service } from "../../src/node/open-service.js";
import { seededRandom } from "../seeded-random.js";
import { recallAgainst } from "./recall.js";
import type { ScaleQuery } from "./scale-figures.js";
import { questionAbout } from "./scale-question.js";
import { percentile } from "./spread.js";

// A process of its own, so that its memory is its own: scale-query.ts FOLDER, one line of JSON out.
const QUESTIONS = 300;
const NEAREST = 10;
const index = process.argv[2] as string;
const models = OPTIONS.models.fallback;

const began = performance.now();
const service = await openService({ index, models, modelCache: OPTIONS.modelCache.fallback });
const opened = performance.now();
const questions = questionsAbout(service);
const answer = async (text: string) => {
  for await (const event of service.ask({ question: text, history: [] })) if (event.type === "answer-end") return;
};
for (const question of questions) await answer(question);
const ask = await times(answer);
const retrieve = await times((text) => service.retriever.retrieve({ text, limit: NEAREST }));
const memoryMiB = process.memoryUsage().rss / 2 ** 20;

// Opened once more, beside the service, to time its parts; memory was taken before.
const files = await readIndex(index);
const { dimension } = files.manifest.embedder;
const exactIndex = new ExactVectorIndex(files.vectors, dimension);
const graphIndex = HnswVectorIndex.open(files.graph, files.vectors, dimension);
const lexicalIndex = MiniSearchLexicalIndex.load(files.lexical);
const embedder = await openStaticEmbedder(models, embeddingModel(BUNDLED_MODEL));
const vectors = new Map(await Promise.all(questions.map(async (text) => [text, await embedder.embedQuery(text)] as const)));
const vectorOf = (text: string): number[] => vectors.get(text) ?? [];
const nearestExactly = await Promise.all(questions.map((text) => exactIndex.search(vectorOf(text), NEAREST)));
const nearestByGraph = await Promise.all(questions.map((text) => graphIndex.search(vectorOf(text), NEAREST)));
const ordinals = (found: typeof nearestExactly) => found.map((hits) => hits.map(({ ordinal }) => ordinal));

const figures: ScaleQuery = {
  questions: questions.length,
  openSeconds: (opened - began) / 1000,
  memoryMiB,
  retrieve,
  ask,
  lexical: await times((text) => lexicalIndex.search(contentTerms(text), NEAREST)),
  graph: await times((text) => graphIndex.search(vectorOf(text), NEAREST)),
  exact: await times((text) => exactIndex.search(vectorOf(text), NEAREST)),
  recallAt10: recallAgainst(ordinals(nearestExactly), ordinals(nearestByGraph)),
};
process.stdout.write(`${JSON.stringify(figures)}\n`);

/** Some words of a passage here and there, asked about. */
function questionsAbout({ library }: Service): string[] {
  const random = seededRandom(2);
  return Array.from({ length: QUESTIONS }, () => {
    const { passage, prepared } = library.passage(Math.floor(random() * library.passageCount));
    return questionAbout(prepared.document.text.slice(passage.start, passage.end), random);
  });
}

async function times(run: (question: string) => unknown): Promise<{ p50: number; p99: number }> {
  const taken: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    await run(question);
    taken.push(performance.now() - start);
  }
  return { p50: percentile(taken, 0.5), p99: percentile(taken, 0.99) };
}
