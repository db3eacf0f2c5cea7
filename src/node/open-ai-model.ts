import { ChatOpenAI } from "@langchain/openai";
import type { ChatModel } from "../adapters/chat-generator.js";

export interface OpenAiModelOptions {
  /** Base address of an OpenAI-compatible API, its version included: `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  readonly model: string;
  /** Servers of one's own need none. */
  readonly key?: string;
  readonly maxTokens: number;
  readonly timeoutMs: number;
  /** Asks for a count of tokens, which not every server knows how to give. */
  readonly countsTokens: boolean;
}

/** A chat model of any OpenAI-compatible server. It tries once: when to try again is the generator's matter. */
export function openAiModel({ url, model, key, maxTokens, timeoutMs, countsTokens }: OpenAiModelOptions): ChatModel {
  const chat = new ChatOpenAI({
    model,
    apiKey: key ?? "none",
    configuration: { baseURL: url, maxRetries: 0, organization: null, project: null },
    maxRetries: 0,
    maxTokens,
    timeout: timeoutMs,
    temperature: 0,
    streamUsage: countsTokens,
    useResponsesApi: false,
  });
  return { stream: (messages, options) => chat.stream(messages, options) };
}
