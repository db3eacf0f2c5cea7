/** What a call to the model asks, as far as a script cares. */
export interface AiCall {
  readonly model: string;
  /** The user message as the prompt makes it. */
  readonly sentences: readonly { readonly n: number; readonly text: string }[];
}

/** Workers AI's language models by their binding, streaming what the script writes, a few bytes at a time. */
export class FakeChatAi {
  readonly binding: Ai;
  readonly calls: AiCall[] = [];

  /** @param script the model's text, or what it fails with, or never ending silence */
  constructor(script: (call: AiCall) => string | Error | "silence") {
    const run = async (model: string, { messages }: { messages: { content: string }[] }) => {
      const { sentences } = JSON.parse(messages.at(-1)?.content ?? "{}") as Pick<AiCall, "sentences">;
      const call = { model, sentences };
      this.calls.push(call);
      const reply = script(call);
      if (reply instanceof Error) throw reply;
      return reply === "silence" ? new ReadableStream<Uint8Array>() : streamed(reply);
    };
    this.binding = { run } as unknown as Ai;
  }
}

function streamed(text: string): ReadableStream<Uint8Array> {
  const pieces = text.match(/.{1,9}/gsu) ?? [];
  const events = [...pieces.map((response) => `data: ${JSON.stringify({ response })}\n\n`), "data: [DONE]\n\n"];
  return new ReadableStream<Uint8Array>({
    start(controller) {
      for (const event of events) controller.enqueue(new TextEncoder().encode(event));
      controller.close();
    },
  });
}
