import { describe, expect, it } from "vitest";
import { type ChatPiece, WorkersAiChatModel, WorkersAiError } from "../../src/worker/workers-ai-chat-model.js";

const MESSAGES = [
  { type: "system", content: "Rules." },
  { type: "human", content: "Why?" },
  { type: "ai", content: "Because." },
];

interface Call {
  readonly model: string;
  readonly inputs: Record<string, unknown>;
}

/** The binding, answering with a stream of these bytes, cut anywhere. */
function answering(chunks: readonly string[], calls: Call[] = []): Ai {
  const run = async (model: string, inputs: Record<string, unknown>) => {
    calls.push({ model, inputs });
    const encoded = new TextEncoder().encode(chunks.join(""));
    return new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < encoded.length; at += 7) controller.enqueue(encoded.slice(at, at + 7));
        controller.close();
      },
    });
  };
  return { run } as unknown as Ai;
}

function failing(message: string): Ai {
  return { run: () => Promise.reject(Object.assign(new Error(message), { name: "InferenceUpstreamError" })) } as unknown as Ai;
}

async function read(ai: Ai, signal = new AbortController().signal): Promise<ChatPiece[]> {
  const read: ChatPiece[] = [];
  for await (const piece of await new WorkersAiChatModel(ai, { model: "@cf/some/model", maxTokens: 300 }).stream(MESSAGES, { signal })) {
    read.push(piece);
  }
  return read;
}

const text = (pieces: readonly ChatPiece[]) => pieces.map(({ content }) => content).join("");

describe("a language model of Workers AI", () => {
  it("is asked in Workers AI's words, for a stream, with the most it may write", async () => {
    const calls: Call[] = [];
    await read(answering(["data: [DONE]\n\n"], calls));
    expect(calls).toEqual([
      {
        model: "@cf/some/model",
        inputs: {
          messages: [
            { role: "system", content: "Rules." },
            { role: "user", content: "Why?" },
            { role: "assistant", content: "Because." },
          ],
          max_tokens: 300,
          temperature: 0,
          stream: true,
        },
      },
    ]);
  });

  it("streams its own events, whole characters whatever the bytes were cut at, and what was spent", async () => {
    const pieces = await read(
      answering([
        'data: {"response":"Größe ","p":"abc"}\n\n',
        'data: {"response":"中国 🙂"}\r\n\r\n',
        ": still here\n\n",
        'data: {"response":"","usage":{"prompt_tokens":12,"completion_tokens":5}}\n\n',
        "data: [DONE]\n\n",
      ]),
    );
    expect(text(pieces)).toBe("Größe 中国 🙂");
    expect(pieces.at(-1)?.usage_metadata).toEqual({ input_tokens: 12, output_tokens: 5 });
  });

  it("streams the events of models that speak as OpenAI's do, and tells that an answer was cut", async () => {
    const pieces = await read(
      answering([
        'data: {"choices":[{"delta":{"role":"assistant","content":null},"finish_reason":null}]}\n\n',
        'data: {"choices":[{"delta":{"content":"Coal"}}]}\n\n',
        'data: {"choices":[{"delta":{},"finish_reason":"length"}],"usage":null}',
      ]),
    );
    expect(text(pieces)).toBe("Coal");
    expect(pieces.at(-1)?.response_metadata).toEqual({ finish_reason: "length" });
  });

  it.each([
    ["3040: Capacity temporarily exceeded, please try again.", 429],
    ["3036: You have used up your daily free allocation of 10,000 neurons", 429],
    ["5007: No such model @cf/some/model or task", 400],
    ["something else", 502],
  ])("fails with a status that says whether to try again: %s", async (message, status) => {
    await expect(read(failing(message))).rejects.toMatchObject({ status, message: `Workers AI does not answer (${status}).` });
  });

  it.each([
    ["an error for an event", 'data: {"error":"secret"}\n\n'],
    ["what is no JSON", "data: {oops\n\n"],
  ])("fails at %s", async (_, chunk) => {
    const error: unknown = await read(answering([chunk])).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(WorkersAiError);
    expect((error as Error).message).not.toContain("secret");
  });

  it("fails where the model gives no stream", async () => {
    await expect(read({ run: async () => ({ response: "all at once" }) } as unknown as Ai)).rejects.toMatchObject({ status: 502 });
  });

  it("stops, with the reason, when the reader goes away, and lets go of the stream", async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('data: {"response":"more "}\n\n')),
      cancel: () => {
        cancelled = true;
      },
    });
    const controller = new AbortController();
    const model = new WorkersAiChatModel({ run: async () => endless } as unknown as Ai, { model: "@cf/some/model", maxTokens: 300 });
    const reading = (async () => {
      for await (const _ of await model.stream(MESSAGES, controller)) controller.abort(new Error("gone"));
    })();
    await expect(reading).rejects.toThrow("gone");
    await expect.poll(() => cancelled).toBe(true);
    await expect(model.stream(MESSAGES, controller)).rejects.toThrow("gone");
  });
});
