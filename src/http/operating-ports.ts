import type { Answer, AnswerEvent } from "../core/answer.js";
import type { FeedbackStore, KeyRing, RateLimiter } from "../core/ports.js";

/** What a deployer may turn on around the routes. Each is absent by default, and then costs nothing. */
export interface OperatingPorts {
  /** With it, everything but health, pages and the API's description wants a key. */
  readonly keys?: KeyRing;
  readonly limits?: RateLimits;
  readonly observers?: readonly RequestObserver[];
  readonly feedback?: FeedbackStore;
  /** Prometheus's text, for `GET /metrics`. */
  readonly metrics?: () => Promise<Exposition>;
}

export interface RateLimits {
  /** For requests without a known key. */
  readonly address?: RateLimiter;
  /** For requests with one, by its name. */
  readonly key?: RateLimiter;
  /** The network a request came from; `environment` is what the runtime hands the app beside the request. */
  readonly clientNetwork: (environment: unknown, forwardedFor: string | undefined) => string;
}

export interface Exposition {
  readonly contentType: string;
  readonly body: string;
}

/** One request, once its last byte is decided. Nothing here but `answer` holds what the client wrote. */
export interface RequestRecord {
  readonly requestId: string;
  /** One of HTTP's own, or `_OTHER`. */
  readonly method: string;
  /** The route's template, `page` for files, `none` where nothing is: bounded, whatever the client asks for. */
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
  /** Name of the API key. */
  readonly key?: string;
  readonly answer?: Answer;
}

/** Logs, metrics and traces see requests through this. */
export interface RequestObserver {
  begin(request: BegunRequest): RequestFollower;
}

export interface BegunRequest {
  readonly method: string;
  readonly header: (name: string) => string | undefined;
}

export interface RequestFollower {
  /** Runs the rest of the request, in a context of the observer's own. */
  within?<T>(work: () => Promise<T>): Promise<T>;
  /** The work on an answer begins. */
  asking?(): void;
  event?(event: AnswerEvent): void;
  /** Nothing follows. */
  end(record: RequestRecord): void;
}
