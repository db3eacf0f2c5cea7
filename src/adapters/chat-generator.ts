import type { BaseMessage } from "@langchain/core/messages";
import { BrokenCircuitError, ConsecutiveBreaker, circuitBreaker, DelegateBackoff, handleWhen, type IPolicy, retry, wrap } from "cockatiel";
import { GeneratorFailure } from "../core/generator-failure.js";
import type { DraftClaim, EvidenceSentence, Generator, GeneratorInput } from "../core/ports.js";
import { type CostMeter, estimateTokens, fitSentences } from "./chat-budget.js";
import { ClaimReader, type WrittenClaim } from "./chat-claims.js";
import { asFailure, isTransient, readRefusal } from "./chat-failure.js";
import { CLAIMS_SCHEMA, chatPrompt, promptData, RULES_LENGTH } from "./chat-prompt.js";
import { type ChatTimes, Watch } from "./chat-watch.js";

/** What is used of LangChain's `BaseChatModel`: any chat model of any provider, on any runtime, is one. */
export interface ChatModel {
  stream(
    messages: BaseMessage[],
    options: Readonly<Record<string, unknown>> & { readonly signal: AbortSignal },
  ): Promise<AsyncIterable<ChatPiece>>;
}

/** A piece of a streamed message, as in LangChain's `AIMessageChunk`. */
export interface ChatPiece {
  readonly content: unknown;
  readonly usage_metadata?: { readonly input_tokens: number; readonly output_tokens: number } | undefined;
  readonly response_metadata?: Readonly<Record<string, unknown>>;
  readonly additional_kwargs?: Readonly<Record<string, unknown>>;
}

export interface ChatOptions extends ChatTimes {
  readonly model: ChatModel;
  /** As the answer names it. */
  readonly modelName: string;
  /** Attempts after the first, where the server is busy, broken or out of reach. */
  readonly retries: number;
  /** First wait between attempts, in milliseconds; it doubles, and chance shortens it by up to half. */
  readonly backoffMs?: number;
  /** Most tokens the model may write; the model itself must be told as well. */
  readonly maxTokens: number;
  /** Tokens the model can hold, read and written together. */
  readonly contextTokens: number;
  readonly meter: CostMeter;
  /** Call options that make the model keep to a JSON schema, where its server can; given up for good once it refuses them. */
  readonly structured?: (schema: object) => Readonly<Record<string, unknown>>;
  /** Failed calls in a row after which none is made for `restMs`. */
  readonly breakAfter?: number;
  readonly restMs?: number;
  /** 0..1, for jitter. */
  readonly random?: () => number;
}

const BACKOFF_MS = 250;
const LONGEST_BACKOFF_MS = 5_000;
const BREAK_AFTER = 5;
const REST_MS = 30_000;

/** A language model that may only write claims with the numbers of the sentences they rest on; what it cites is filled in from those. */
export class ChatGenerator implements Generator {
  readonly id = "chat";
  readonly quotes = false;
  readonly model: string;
  readonly #options: ChatOptions;
  readonly #breaker: IPolicy;
  #structured: boolean;

  constructor(options: ChatOptions) {
    this.#options = options;
    this.model = options.modelName;
    this.#structured = options.structured !== undefined;
    this.#breaker = circuitBreaker(
      handleWhen((error) => isTransient(error) || (error instanceof GeneratorFailure && error.code === "timeout")),
      {
        halfOpenAfter: options.restMs ?? REST_MS,
        breaker: new ConsecutiveBreaker(options.breakAfter ?? BREAK_AFTER),
      },
    );
  }

  async *generate(input: GeneratorInput): AsyncIterable<DraftClaim> {
    const { contextTokens, maxTokens, meter } = this.#options;
    const overhead = estimateTokens(input.question) + estimateTokens(input.standaloneQuestion) + Math.ceil(RULES_LENGTH / 3) + 64;
    const numbered = fitSentences(input.evidence, contextTokens - maxTokens - overhead);
    if (input.evidence.length === 0) return;
    if (numbered.length === 0)
      throw new GeneratorFailure(
        "context_too_small",
        "The sentences do not fit the language model's context; the documents are quoted instead.",
      );
    const messages = await chatPrompt.formatMessages({ data: promptData(input, numbered) });
    const inputTokens = messages.reduce((sum, { content }) => sum + estimateTokens(String(content)), 0);
    meter.reserve(inputTokens, maxTokens);

    const watch = new Watch(this.#options, input.signal);
    const spent = { input: inputTokens, output: 0 };
    let pieces: AsyncIterator<ChatPiece> | undefined;
    try {
      const opened = await this.#open(messages, watch);
      ({ pieces } = opened);
      yield* this.#read(opened, watch, spent, numbered);
    } catch (error) {
      if (input.signal?.aborted) throw error;
      throw asFailure(error instanceof BrokenCircuitError ? circuitOpen() : error);
    } finally {
      watch.end();
      meter.record(spent.input, spent.output);
      // A stream that hangs would hang its own end as well.
      void pieces?.return?.()?.catch?.(() => undefined);
    }
  }

  async *#read(
    opened: Opened,
    watch: Watch,
    spent: { input: number; output: number },
    numbered: readonly EvidenceSentence[],
  ): AsyncIterable<DraftClaim> {
    const reader = new ClaimReader();
    let finish: unknown;
    for (let step = opened.first; !step.done; step = await watch.wait(opened.pieces.next())) {
      const piece = step.value;
      const text = textOf(piece);
      spent.output += estimateTokens(text);
      if (piece.usage_metadata && piece.usage_metadata.output_tokens > 0) {
        spent.input = piece.usage_metadata.input_tokens || spent.input;
        spent.output = piece.usage_metadata.output_tokens;
      }
      finish = piece.response_metadata?.["finish_reason"] ?? finish;
      if (spent.output > 2 * this.#options.maxTokens) throw cutShort();
      for (const claim of reader.push(text)) yield asDraft(claim, numbered);
    }
    for (const claim of reader.rest()) yield asDraft(claim, numbered);
    if (reader.isCut || finish === "length") throw cutShort();
  }

  /** Opens a stream and awaits its first piece, again where the server is busy; nothing has been said yet, so nothing is said twice. */
  async #open(messages: BaseMessage[], watch: Watch): Promise<Opened> {
    const { retries, backoffMs = BACKOFF_MS, random = Math.random } = this.#options;
    const attempts = retry(
      handleWhen((error) => isTransient(error) && waitFor(error, 0) < watch.left),
      {
        maxAttempts: retries,
        backoff: new DelegateBackoff(({ attempt, result }) => {
          const wait = Math.min(LONGEST_BACKOFF_MS, backoffMs * 2 ** (attempt - 1)) * (1 - random() / 2);
          return waitFor("error" in result ? result.error : undefined, wait);
        }),
      },
    );
    return watch.within(wrap(attempts, this.#breaker).execute(() => this.#attempt(messages, watch), watch.signal));
  }

  async #attempt(messages: BaseMessage[], watch: Watch): Promise<Opened> {
    const call = async (structured: boolean): Promise<Opened> => {
      const own = new AbortController();
      const options = {
        signal: AbortSignal.any([watch.signal, own.signal]),
        ...(structured ? this.#options.structured?.(CLAIMS_SCHEMA) : {}),
      };
      try {
        const stream = await watch.wait(this.#options.model.stream(messages, options));
        const pieces = stream[Symbol.asyncIterator]();
        return { pieces, first: await watch.wait(pieces.next()) };
      } catch (error) {
        // A silent attempt is not left open beside the next.
        own.abort();
        throw error;
      }
    };
    if (!this.#structured) return call(false);
    try {
      return await call(true);
    } catch (error) {
      const { status } = readRefusal(error);
      if (status !== 400 && status !== 422 && status !== 501) throw error;
      const opened = await call(false);
      // Without the schema it works: the server does not know it, and is not asked again.
      this.#structured = false;
      return opened;
    }
  }
}

interface Opened {
  readonly pieces: AsyncIterator<ChatPiece>;
  readonly first: IteratorResult<ChatPiece>;
}

function waitFor(error: unknown, otherwise: number): number {
  return readRefusal(error).retryAfterMs ?? otherwise;
}

function circuitOpen(): GeneratorFailure {
  return new GeneratorFailure(
    "circuit_open",
    "The language model has failed several times and is given a rest; the documents are quoted instead.",
  );
}

function cutShort(): GeneratorFailure {
  return new GeneratorFailure("cut_short", "The language model's answer broke off; the documents are quoted for the rest.");
}

/** LangChain's content is a text, or blocks of which some are text. */
function textOf({ content }: ChatPiece): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content
    .map((block: unknown) =>
      typeof block === "object" && block !== null && "text" in block && typeof block.text === "string" ? block.text : "",
    )
    .join("");
}

/** Numbers that name no sentence are dropped; a claim that is left with none will be struck. */
function asDraft({ text, sentences }: WrittenClaim, numbered: readonly EvidenceSentence[]): DraftClaim {
  return { text, evidence: sentences.flatMap((number) => numbered[number - 1] ?? []), verdict: "unsupported" };
}
