import type { Question } from "../../src/core/answer.js";
import { OPTIONS } from "../../src/node/configuration.js";
import { BUNDLED_MODEL, embeddingModel } from "../../src/node/embedding-models.js";
import { openStaticEmbedder } from "../../src/node/model-files.js";
import { openService } from "../../src/node/open-service.js";
import { median } from "./spread.js";

const ROUNDS = 3;

/** Milliseconds a question without HTTP: the median question's wall time, and the processor time of the average one, by round. */
export interface InProcess {
  readonly ask: readonly number[];
  readonly askProcessor: readonly number[];
  readonly retrieve: readonly number[];
  readonly embed: readonly number[];
}

export async function measureInProcess(questions: readonly string[]): Promise<InProcess> {
  const models = OPTIONS.models.fallback;
  const service = await openService({ index: OPTIONS.index.fallback, models, modelCache: OPTIONS.modelCache.fallback });
  const embedder = await openStaticEmbedder(models, embeddingModel(BUNDLED_MODEL));
  const ask = async (text: string) => {
    const question: Question = { question: text, history: [] };
    for await (const event of service.ask(question)) if (event.type === "answer-end") return;
    throw new Error(`"${text}" got no answer.`);
  };
  const figures = { ask: [] as number[], askProcessor: [] as number[], retrieve: [] as number[], embed: [] as number[] };
  for (const question of questions) await ask(question);
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    figures.ask.push(median(await timed(questions, ask)));
    const { user, system } = process.cpuUsage(before);
    figures.askProcessor.push((user + system) / 1000 / questions.length);
    figures.retrieve.push(median(await timed(questions, (text) => service.retriever.retrieve({ text, limit: 10 }))));
    figures.embed.push(median(await timed(questions, (text) => embedder.embedQuery(text))));
  }
  return figures;
}

async function timed(questions: readonly string[], run: (question: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const question of questions) {
    const began = performance.now();
    await run(question);
    times.push(performance.now() - began);
  }
  return times;
}
