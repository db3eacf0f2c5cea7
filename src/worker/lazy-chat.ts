import type { Generator, Judge, WordVectors } from "../core/ports.js";
import type { ChatSettings } from "./settings.js";

/** A language model that may write, and what judges it. */
export interface Chat {
  readonly generator: Generator;
  readonly judge: Judge;
}

export type OpenChat = (ai: Ai, settings: ChatSettings, words: WordVectors) => Chat;

/** A language model of Workers AI and its judge, of which nothing is run until an isolate's first question to it. */
export const lazyChat: OpenChat = (ai, settings, words) => {
  let opened: Chat | undefined;
  // What was opened is kept, not the promise of it: a request must not wait for another's, which may be gone.
  const open = async (): Promise<Chat> => {
    const { openWorkersAiChat } = await import("./workers-ai-chat.js");
    opened ??= openWorkersAiChat(ai, settings, words);
    return opened;
  };
  return {
    generator: {
      id: "chat",
      model: settings.model,
      quotes: false,
      async *generate(input) {
        yield* (await open()).generator.generate(input);
      },
    },
    judge: { id: "rules", judge: async (claim, signal) => (await open()).judge.judge(claim, signal) },
  };
};
