/** A message as LangChain's `BaseMessage` has it. */
export interface ChatMessage {
  /** `system`, `human` or `ai`. */
  readonly type: string;
  readonly content: unknown;
}

/** A piece of a streamed message, as LangChain's `AIMessageChunk` has it. */
export interface ChatPiece {
  readonly content: string;
  readonly usage_metadata?: { readonly input_tokens: number; readonly output_tokens: number };
  readonly response_metadata?: Readonly<Record<string, unknown>>;
}

export interface WorkersAiChatOptions {
  /** By Workers AI's name: `@cf/…`. */
  readonly model: string;
  /** Most tokens of an answer. */
  readonly maxTokens: number;
}

const ROLES: Readonly<Record<string, string>> = { system: "system", human: "user", ai: "assistant" };

/** Workers AI's own codes for what passes by itself, as the statuses that HTTP has for them. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = { "3036": 429, "3040": 429, "3007": 408, "3008": 408, "5007": 400, "5004": 400 };

/**
 * What a failed call is worth trying again for: 429 (busy, or the day's allowance is used up), 408 (too slow), 400 (refused), else 502.
 * The binding's message stays in `cause`.
 */
export class WorkersAiError extends Error {
  readonly status: number;

  constructor(status: number, cause: unknown) {
    super(`Workers AI does not answer (${status}).`, { cause });
    this.status = status;
  }
}

/** A language model of Workers AI by its binding, with what is used of LangChain's `BaseChatModel`. */
export class WorkersAiChatModel {
  readonly #ai: Ai;
  readonly #options: WorkersAiChatOptions;

  constructor(ai: Ai, options: WorkersAiChatOptions) {
    this.#ai = ai;
    this.#options = options;
  }

  /** @throws WorkersAiError before the first piece or between two; the signal's reason once it is aborted */
  async stream(messages: readonly ChatMessage[], { signal }: { readonly signal: AbortSignal }): Promise<AsyncIterable<ChatPiece>> {
    const inputs = {
      messages: messages.map(({ type, content }) => ({ role: ROLES[type] ?? "user", content: String(content) })),
      max_tokens: this.#options.maxTokens,
      temperature: 0,
      stream: true,
    };
    return pieces(await this.#run(inputs, signal), signal);
  }

  async #run(inputs: Record<string, unknown>, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    signal.throwIfAborted();
    let output: unknown;
    try {
      output = await this.#ai.run(this.#options.model, inputs, { signal });
    } catch (cause) {
      signal.throwIfAborted();
      throw new WorkersAiError(statusOf(cause), cause);
    }
    if (!(output instanceof ReadableStream)) throw new WorkersAiError(502, "The model does not stream.");
    return output as ReadableStream<Uint8Array>;
  }
}

async function* pieces(stream: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncIterable<ChatPiece> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  const stop = () => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener("abort", stop, { once: true });
  try {
    let waiting = "";
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      const lines = (waiting + decoder.decode(step.value, { stream: true })).split("\n");
      waiting = lines.pop() ?? "";
      for (const line of lines) {
        const piece = readPiece(line);
        if (piece) yield piece;
      }
    }
    signal.throwIfAborted();
    const last = readPiece(waiting);
    if (last) yield last;
  } catch (cause) {
    signal.throwIfAborted();
    throw cause instanceof WorkersAiError ? cause : new WorkersAiError(502, cause);
  } finally {
    signal.removeEventListener("abort", stop);
    stop();
  }
}

/** Workers AI's own events, and those of the models that speak as OpenAI's do. */
interface StreamedEvent {
  readonly response?: unknown;
  readonly choices?: readonly { readonly delta?: { readonly content?: unknown }; readonly finish_reason?: unknown }[];
  readonly usage?: { readonly prompt_tokens?: number; readonly completion_tokens?: number } | null;
  readonly error?: unknown;
  readonly errors?: unknown;
}

function readPiece(line: string): ChatPiece | undefined {
  const data = /^data:\s*(.*?)\s*$/.exec(line)?.[1];
  if (!data || data === "[DONE]") return undefined;
  const event = parse(data);
  if (event.error !== undefined || event.errors !== undefined) throw new WorkersAiError(502, data);
  const [choice] = event.choices ?? [];
  const content = event.response ?? choice?.delta?.content ?? "";
  const { prompt_tokens: read, completion_tokens: written } = event.usage ?? {};
  return {
    content: String(content),
    ...(read !== undefined && written !== undefined ? { usage_metadata: { input_tokens: read, output_tokens: written } } : {}),
    ...(choice?.finish_reason ? { response_metadata: { finish_reason: choice.finish_reason } } : {}),
  };
}

function parse(data: string): StreamedEvent {
  try {
    return JSON.parse(data) as StreamedEvent;
  } catch (cause) {
    throw new WorkersAiError(502, cause);
  }
}

function statusOf(cause: unknown): number {
  const code = /\b(\d{4})\b/.exec(cause instanceof Error ? cause.message : "")?.[1];
  return STATUS_OF_CODE[code ?? ""] ?? 502;
}
