import type { Context, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { Answer, AnswerEvent } from "../../core/answer.js";
import type { AppEnvironment } from "../app-ports.js";
import type { RequestFollower, RequestObserver, RequestRecord } from "../operating-ports.js";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"]);

/** One request as its observers see it: it ends when both the response and the answer it streams have. */
export class Observation {
  readonly #followers: readonly RequestFollower[];
  readonly #began = performance.now();
  #underWay = 1;
  #answer: Answer | undefined;
  #responded: Omit<RequestRecord, "durationMs" | "answer"> | undefined;

  constructor(followers: readonly RequestFollower[]) {
    this.#followers = followers;
  }

  within(work: () => Promise<void>): Promise<void> {
    return this.#followers.reduceRight<() => Promise<void>>(
      (inner, one) => (one.within ? () => one.within?.(inner) as Promise<void> : inner),
      work,
    )();
  }

  async *follow(events: AsyncIterable<AnswerEvent>): AsyncIterable<AnswerEvent> {
    this.#underWay++;
    for (const follower of this.#followers) follower.asking?.();
    try {
      for await (const event of events) {
        if (event.type === "answer-end") this.#answer = event.answer;
        for (const follower of this.#followers) follower.event?.(event);
        yield event;
      }
    } finally {
      this.#settle();
    }
  }

  /** Only a stream outlives its response's headers; work that a time limit cut off is not waited for. */
  responded(record: Omit<RequestRecord, "durationMs" | "answer">, streams: boolean): void {
    this.#responded = record;
    if (!streams) this.#underWay = 1;
    this.#settle();
  }

  #settle(): void {
    this.#underWay--;
    if (this.#underWay !== 0 || !this.#responded) return;
    const record: RequestRecord = {
      ...this.#responded,
      durationMs: performance.now() - this.#began,
      ...(this.#answer ? { answer: this.#answer } : {}),
    };
    for (const follower of this.#followers) follower.end(record);
  }
}

/** Tells every observer of every request, however it ends. */
export function observe(observers: readonly RequestObserver[]): MiddlewareHandler<AppEnvironment> {
  return async (context, next) => {
    const method = METHODS.has(context.req.method) ? context.req.method : "_OTHER";
    const request = { method, header: (name: string) => context.req.header(name) };
    const observation = new Observation(observers.map((observer) => observer.begin(request)));
    context.set("observation", observation);
    try {
      await observation.within(next);
    } finally {
      const key = context.get("keyName");
      const streams = context.res.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
      observation.responded(
        {
          requestId: context.get("requestId"),
          method,
          route: routeOf(context),
          status: context.res.status,
          ...(key === undefined ? {} : { key }),
        },
        streams,
      );
    }
  };
}

/** The events of an answer, seen by whoever observes this request. Every route that answers passes its events through here. */
export function observed(context: Context<AppEnvironment>, events: AsyncIterable<AnswerEvent>): AsyncIterable<AnswerEvent> {
  return context.get("observation")?.follow(events) ?? events;
}

function routeOf(context: Context): string {
  const template = matchedRoutes(context).findLast(({ path }) => path !== "*" && path !== "/*")?.path;
  return template ?? (context.res.ok || context.res.status === 304 ? "page" : "none");
}
