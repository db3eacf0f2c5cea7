import { FootnoteError } from "../core/errors.js";
import type { Generator, Judge, WordVectors } from "../core/ports.js";
import type { Configuration, OptionName } from "./configuration.js";

export const CHAT_OPTIONS = [
  "generator",
  "chatUrl",
  "chatModel",
  "chatKey",
  "chatTimeoutMs",
  "chatStallMs",
  "chatRetries",
  "chatMaxTokens",
  "chatContextTokens",
  "chatPriceInput",
  "chatPriceOutput",
  "chatCostLimit",
  "chatJudgeModel",
] as const satisfies readonly OptionName[];

export type ChatConfiguration = Configuration<(typeof CHAT_OPTIONS)[number]> & { readonly models: string; readonly modelCache: string };

/** A language model that may write, and what judges it; opened once, whatever becomes of the index. */
export interface Chat {
  readonly generator: Generator;
  readonly judge: (words: WordVectors) => Judge;
  /** Questions that name no generator get this one. */
  readonly isDefault: boolean;
}

/** @throws FootnoteError CONFIG_INVALID where options do not go together */
export function requireChat({ generator, chatModel, chatTimeoutMs }: ChatConfiguration, requestMs = Number.POSITIVE_INFINITY): void {
  if (generator === "chat" && chatModel === undefined)
    throw new FootnoteError(
      "CONFIG_INVALID",
      '--generator is "chat", but no language model is named; add --chat-model (and --chat-url for a server of your own).',
    );
  if (chatModel !== undefined && chatTimeoutMs >= requestMs)
    throw new FootnoteError(
      "CONFIG_INVALID",
      `--chat-timeout-ms is "${chatTimeoutMs}", but it must be less than --timeout-ms (${requestMs}), or there is no time left to quote.`,
    );
}

/**
 * Opens the chat generator where a model is configured. Nothing that it needs (LangChain, a provider's client, the tagger)
 * is loaded otherwise.
 */
export async function openChat(configuration: ChatConfiguration): Promise<Chat | undefined> {
  if (configuration.chatModel === undefined) return undefined;
  const [{ openAiModel }, { ChatGenerator }, { CostMeter }, { ruleJudge }, { englishTagger }, { entailmentJudge }] = await Promise.all([
    import("./open-ai-model.js"),
    import("../adapters/chat-generator.js"),
    import("../adapters/chat-budget.js"),
    import("../adapters/rule-judge.js"),
    import("../adapters/english-tagger.js"),
    import("../adapters/entailment-judge.js"),
  ]);
  const { chatModel, chatMaxTokens: maxTokens, chatTimeoutMs: timeoutMs } = configuration;
  const price = { input: configuration.chatPriceInput, output: configuration.chatPriceOutput, dailyLimit: configuration.chatCostLimit };
  const generator = new ChatGenerator({
    model: openAiModel({
      url: configuration.chatUrl,
      model: chatModel,
      maxTokens,
      timeoutMs,
      countsTokens: price.dailyLimit > 0,
      ...(configuration.chatKey === undefined ? {} : { key: configuration.chatKey }),
    }),
    modelName: chatModel,
    timeoutMs,
    stallMs: configuration.chatStallMs,
    retries: configuration.chatRetries,
    maxTokens,
    contextTokens: configuration.chatContextTokens,
    meter: new CostMeter(price, () => new Date().toISOString().slice(0, 10)),
    structured: (schema) => ({ response_format: { type: "json_schema", json_schema: { name: "claims", strict: true, schema } } }),
  });
  const { chatJudgeModel } = configuration;
  const entailment = chatJudgeModel && (await (await import("./transformers-entailment.js")).openEntailment(chatJudgeModel, configuration));
  return {
    generator,
    isDefault: configuration.generator === "chat",
    judge: (words) => {
      const rules = ruleJudge({ tag: englishTagger(), words });
      return entailment ? entailmentJudge(rules, entailment) : rules;
    },
  };
}
