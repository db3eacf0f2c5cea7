import { sha256 } from "hono/utils/crypto";
import type { AnswerEvent } from "../core/answer.js";

/** One event of a streamed answer, as it goes out. */
export interface LoggedEvent {
  readonly id: string;
  readonly event: AnswerEvent;
}

/** What a client that was cut off sends as `Last-Event-ID`. */
export interface EventId {
  readonly answer: string;
  readonly number: number;
  readonly digest: string;
}

const DIGEST_CHARACTERS = 16;
const EVENT_ID = new RegExp(`^([\\w-]{1,64})\\.(\\d{1,6})\\.([0-9a-f]{${DIGEST_CHARACTERS}})$`);

/** Undefined where it is no id that `AnswerLog` gives. */
export function parseEventId(text: string): EventId | undefined {
  const [, answer, number, digest] = EVENT_ID.exec(text) ?? [];
  return answer && number && digest ? { answer, number: Number(number), digest } : undefined;
}

export type AskedEvents = (signal: AbortSignal) => AsyncIterable<AnswerEvent>;

/**
 * The events of one answer, numbered as they come. Several connections may read it; they share the work, which is stopped when the
 * last of them leaves. An event's id carries a digest of all events up to it, so that the same question asked anew can be told to
 * have gone the same way, wherever it is answered.
 */
export class AnswerLog {
  readonly #stop = new AbortController();
  readonly #events: { readonly event: AnswerEvent; readonly digest: string }[] = [];
  readonly #iterator: AsyncIterator<AnswerEvent>;
  #answer: string | undefined;
  #pending: Promise<void> | undefined;
  #readers = 0;
  #state: "open" | "done" | "stopped" = "open";

  /** `answer` is the id under which the events go out; by default the answer's own. */
  constructor(ask: AskedEvents, answer?: string) {
    this.#iterator = ask(this.#stop.signal)[Symbol.asyncIterator]();
    this.#answer = answer;
  }

  get answer(): string | undefined {
    return this.#answer;
  }

  /** Whether what has not been read yet is here, or still to come. */
  get whole(): boolean {
    return this.#state !== "stopped";
  }

  /** Events from that number on. Leaving (by the signal, or by ending the iteration) counts at once. */
  async *read(from: number, signal: AbortSignal): AsyncGenerator<LoggedEvent> {
    let here = true;
    this.#readers++;
    const leave = () => {
      if (!here) return;
      here = false;
      if (--this.#readers === 0) this.#abandon();
    };
    signal.addEventListener("abort", leave, { once: true });
    try {
      for (let number = from; !signal.aborted; number++) {
        const event = await this.#event(number);
        if (!event || signal.aborted) return;
        yield event;
      }
    } finally {
      signal.removeEventListener("abort", leave);
      leave();
    }
  }

  /** Undefined where that event is not here yet, or never will be. */
  idOf(number: number): string | undefined {
    const logged = this.#events[number];
    return logged && `${this.#answer}.${number}.${logged.digest}`;
  }

  /** The event of that number, waited for; undefined past the last. @throws what the work throws */
  async #event(number: number): Promise<LoggedEvent | undefined> {
    while (number >= this.#events.length) {
      if (this.#state !== "open") return undefined;
      this.#pending ??= this.#advance().finally(() => {
        this.#pending = undefined;
      });
      await this.#pending;
    }
    const event = this.#events[number]?.event;
    return event && { id: this.idOf(number) ?? "", event: withId(event, this.#answer ?? "") };
  }

  /** Lets what is here go out as an answer of its own, under its own id. */
  restart(): void {
    const first = this.#events[0]?.event;
    if (first?.type === "answer-start") this.#answer = first.id;
  }

  async #advance(): Promise<void> {
    try {
      const { value, done } = await this.#iterator.next();
      if (done) {
        if (this.#state === "open") this.#state = "done";
        return;
      }
      if (value.type === "answer-start") this.#answer ??= value.id;
      const before = this.#events.at(-1)?.digest ?? "";
      const digest = ((await sha256(before + comparable(value))) ?? "").slice(0, DIGEST_CHARACTERS);
      this.#events.push({ event: value, digest });
      if (value.type === "answer-end") {
        this.#state = "done";
        // Who looks on learns now that the answer has ended: nothing is read past its last event.
        await this.#iterator.return?.();
      }
    } catch (error) {
      this.#state = "stopped";
      throw error;
    }
  }

  #abandon(): void {
    if (this.#state !== "open") return;
    this.#state = "stopped";
    this.#stop.abort();
    void Promise.resolve(this.#iterator.return?.()).catch(() => undefined);
  }
}

/** What differs each time the same question is answered in the same way is left out. */
function comparable(event: AnswerEvent): string {
  if (event.type === "answer-start") return JSON.stringify({ ...event, id: "" });
  if (event.type === "answer-end") return JSON.stringify({ ...event.answer, id: "", timings: "" });
  return JSON.stringify(event);
}

function withId(event: AnswerEvent, id: string): AnswerEvent {
  if (event.type === "answer-start") return { ...event, id };
  if (event.type === "answer-end") return { ...event, answer: { ...event.answer, id } };
  return event;
}

/** Logs that can be resumed from, bounded in number and age. */
export class AnswerLogs {
  readonly #kept = new Map<string, { readonly log: AnswerLog; readonly request: string; readonly until: number }>();
  readonly #most: number;
  readonly #keepMs: number;
  readonly #now: () => number;

  constructor(most: number, keepMs: number, now: () => number = Date.now) {
    this.#most = most;
    this.#keepMs = keepMs;
    this.#now = now;
  }

  keep(log: AnswerLog, request: string): void {
    if (log.answer === undefined || this.#keepMs === 0) return;
    const now = this.#now();
    this.#kept.delete(log.answer);
    this.#kept.set(log.answer, { log, request, until: now + this.#keepMs });
    for (const [answer, { until }] of this.#kept) {
      if (until > now && this.#kept.size <= this.#most) break;
      this.#kept.delete(answer);
    }
  }

  /** The log of that answer, if it was an answer to the same request and its rest can still be had. */
  find(answer: string, request: string): AnswerLog | undefined {
    const kept = this.#kept.get(answer);
    if (!kept || kept.until <= this.#now() || kept.request !== request || !kept.log.whole) return undefined;
    return kept.log;
  }
}
