import { Problem } from "../http/problem.js";
import type { Service } from "./open-service.js";

/** An opening older than this may have died with the request that began it. */
const STALE_MS = 10_000;

/**
 * The isolate's service: opened at the first request that needs it, kept for all that follow. What fails is not kept, so that the
 * next request tries again.
 */
export class ServiceKeeper {
  readonly #open: () => Promise<Service>;
  readonly #now: () => number;
  #service: Service | undefined;
  #failure: unknown;
  #opening: { readonly done: Promise<void>; readonly since: number } | undefined;

  constructor(open: () => Promise<Service>, now: () => number = Date.now) {
    this.#open = open;
    this.#now = now;
  }

  /** Settles once the service is open or cannot be opened; requests that come meanwhile wait for the same opening. */
  ready(): Promise<void> {
    if (this.#service) return Promise.resolve();
    if (!this.#opening || this.#now() - this.#opening.since > STALE_MS) {
      this.#opening = { done: this.#begin(), since: this.#now() };
    }
    return this.#opening.done;
  }

  /** @throws what the last opening failed with; Problem 503 where none has ended */
  get(): Service {
    if (this.#service) return this.#service;
    if (this.#failure !== undefined) throw this.#failure;
    throw new Problem(503, "not_ready", "The index is still being opened; try again in a moment.", { retryAfterSeconds: 1 });
  }

  async #begin(): Promise<void> {
    try {
      this.#service = await this.#open();
      this.#failure = undefined;
    } catch (error) {
      this.#failure = error;
    } finally {
      this.#opening = undefined;
    }
  }
}
