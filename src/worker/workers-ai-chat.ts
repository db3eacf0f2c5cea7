import { CostMeter } from "../adapters/chat-budget.js";
import { ChatGenerator } from "../adapters/chat-generator.js";
import { englishTagger } from "../adapters/english-tagger.js";
import { ruleJudge } from "../adapters/rule-judge.js";
import type { OpenChat } from "./lazy-chat.js";
import { WorkersAiChatModel } from "./workers-ai-chat-model.js";

/** Isolates come and go, so that none could keep a day's cost: Workers AI's own limits hold. */
const UNPRICED = { input: 0, output: 0, dailyLimit: 0 };

/** A language model of Workers AI that may write claims, and the rules that judge them. */
export const openWorkersAiChat: OpenChat = (ai, settings, words) => {
  const { model, maxTokens, contextTokens, timeoutMs, stallMs, retries } = settings;
  return {
    generator: new ChatGenerator({
      model: new WorkersAiChatModel(ai, { model, maxTokens }),
      modelName: model,
      timeoutMs,
      stallMs,
      retries,
      maxTokens,
      contextTokens,
      meter: new CostMeter(UNPRICED, () => new Date().toISOString().slice(0, 10)),
    }),
    judge: ruleJudge({ tag: englishTagger(), words }),
  };
};
