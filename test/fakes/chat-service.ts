import { onTestFinished } from "vitest";
import {
  type ChatCall,
  type ChatReply,
  openScriptedChatServer,
  type ScriptedChatServer,
} from "../../eval/scripted/scripted-chat-server.js";
import { CostMeter, type Price } from "../../src/adapters/chat-budget.js";
import { ChatGenerator, type ChatOptions } from "../../src/adapters/chat-generator.js";
import { englishTagger } from "../../src/adapters/english-tagger.js";
import { ruleJudge } from "../../src/adapters/rule-judge.js";
import { ask } from "../../src/ask/ask.js";
import { extractiveGenerator } from "../../src/ask/extractive-generator.js";
import type { Question } from "../../src/core/answer.js";
import type { Judge } from "../../src/core/ports.js";
import { openAiModel } from "../../src/node/open-ai-model.js";
import type { Service } from "../../src/node/open-service.js";
import { bundledWords } from "./bundled-words.js";
import { memoryService } from "./memory-service.js";

/** Times short enough for tests; what they bound is in this process. */
const TIMES = { timeoutMs: 2_000, stallMs: 400, retries: 2, backoffMs: 5, maxTokens: 400, contextTokens: 8192 };
const FREE: Price = { input: 0, output: 0, dailyLimit: 0 };

export interface ChatService {
  readonly service: Service;
  readonly server: ScriptedChatServer;
}

export function scriptedModel(url: string) {
  return openAiModel({ url, model: "scripted", key: "secret-key", maxTokens: 400, timeoutMs: 10_000, countsTokens: false });
}

let judging: Promise<Judge> | undefined;

export function bundledJudge(): Promise<Judge> {
  judging ??= bundledWords().then((words) => ruleJudge({ tag: englishTagger(), words }));
  return judging;
}

/** The whole service with a language model that behaves as the script says, over real HTTP. */
export async function chatService(
  files: Readonly<Record<string, string>>,
  script: (call: ChatCall) => ChatReply,
  changes: Partial<ChatOptions> = {},
): Promise<ChatService> {
  const server = await openScriptedChatServer(script);
  onTestFinished(() => server.close());
  const chat = new ChatGenerator({
    ...TIMES,
    model: scriptedModel(server.url),
    modelName: "scripted",
    meter: new CostMeter(FREE, () => "2024-06-11"),
    structured: (schema) => ({ response_format: { type: "json_schema", json_schema: { name: "claims", strict: true, schema } } }),
    random: () => 0.5,
    ...changes,
  });
  const ports = {
    ...(await quoting(files)),
    generator: chat,
    named: { extractive: extractiveGenerator, chat },
    judge: await bundledJudge(),
  };
  const service = {
    ...ports,
    generators: ["extractive", "chat"],
    ask: (question: Question, signal?: AbortSignal) => ask(question, ports, signal),
  };
  return { service, server };
}

const built = new Map<string, Promise<Service>>();

/** An index takes longer to build than all the rest of a test. */
function quoting(files: Readonly<Record<string, string>>): Promise<Service> {
  const key = JSON.stringify(files);
  const known = built.get(key) ?? memoryService(files);
  built.set(key, known);
  return known;
}
