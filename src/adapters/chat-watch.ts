import { GeneratorFailure } from "../core/generator-failure.js";

export interface ChatTimes {
  /** Longest a whole answer may take, retries included, in milliseconds. */
  readonly timeoutMs: number;
  /** Longest silence before and between pieces of a stream, in milliseconds. */
  readonly stallMs: number;
}

const TOO_LONG = "The language model took too long; the documents are quoted instead.";
const SILENT = "The language model fell silent; the documents are quoted instead.";

/** Ends a call when the reader goes away, when it takes too long, and when it falls silent; says which it was. */
export class Watch {
  readonly #controller = new AbortController();
  readonly #stallMs: number;
  readonly #deadline: number;
  readonly #total: ReturnType<typeof setTimeout>;
  readonly #reader: AbortSignal | undefined;
  readonly #leave = () => this.#controller.abort(this.#reader?.reason);
  #stall: ReturnType<typeof setTimeout> | undefined;

  constructor({ timeoutMs, stallMs }: ChatTimes, reader?: AbortSignal) {
    this.#stallMs = stallMs;
    this.#deadline = Date.now() + timeoutMs;
    this.#reader = reader;
    this.#total = setTimeout(() => this.#controller.abort(new GeneratorFailure("timeout", TOO_LONG)), timeoutMs);
    if (reader?.aborted) this.#leave();
    else reader?.addEventListener("abort", this.#leave, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Milliseconds left of the whole. */
  get left(): number {
    return this.#deadline - Date.now();
  }

  /** The promise, or the reason for which it is not waited for any longer: silence counts from now. */
  async wait<T>(promise: Promise<T>): Promise<T> {
    clearTimeout(this.#stall);
    const silence = new Promise<never>((_, reject) => {
      this.#stall = setTimeout(() => reject(new GeneratorFailure("stalled", SILENT)), this.#stallMs);
    });
    try {
      return await this.within(Promise.race([promise, silence]));
    } finally {
      // Whichever came first: the others are nobody's failure.
      promise.catch(() => undefined);
      clearTimeout(this.#stall);
    }
  }

  /** The promise, or the reason for which it is not waited for any longer; silence does not count. */
  async within<T>(promise: Promise<T>): Promise<T> {
    promise.catch(() => undefined);
    let stop: () => void = () => undefined;
    const aborted = new Promise<never>((_, reject) => {
      stop = () => reject(this.signal.reason as Error);
      if (this.signal.aborted) stop();
      else this.signal.addEventListener("abort", stop, { once: true });
    });
    try {
      return await Promise.race([promise, aborted]);
    } finally {
      this.signal.removeEventListener("abort", stop);
    }
  }

  /** Ends what is still under way. */
  end(): void {
    clearTimeout(this.#total);
    clearTimeout(this.#stall);
    this.#reader?.removeEventListener("abort", this.#leave);
    this.#controller.abort();
  }
}
