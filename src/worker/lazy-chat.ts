import type { Generator, Judge, WordVectors } from "../core/ports.js";
import type { ChatSettings } from "./settings.js";
import type { OpenedChat } from "./workers-ai-chat.js";

/** A language model and its judge, of which nothing is loaded until an isolate's first question to it. */
export function lazyChat(ai: Ai, settings: ChatSettings, words: WordVectors): OpenedChat {
  let opened: OpenedChat | undefined;
  // What was opened is kept, not the promise of it: a request must not wait for another's, which may be gone.
  const open = async (): Promise<OpenedChat> => {
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
    } satisfies Generator,
    judge: { id: "rules", judge: async (claim, signal) => (await open()).judge.judge(claim, signal) } satisfies Judge,
  };
}
