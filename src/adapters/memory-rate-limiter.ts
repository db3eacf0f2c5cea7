import type { RateLimitDecision, RateLimiter } from "../core/ports.js";

export interface MemoryRateLimiterOptions {
  readonly limit: number;
  readonly windowSeconds: number;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** Clients remembered at most; the one heard of longest ago is forgotten first. */
  readonly mostClients?: number;
}

const MOST_CLIENTS = 100_000;

/**
 * The generic cell rate algorithm: a whole window's quota may be spent at once and flows back evenly, so that no client can spend two
 * windows' worth around a boundary. One number a client, no timers, bounded memory.
 */
export class MemoryRateLimiter implements RateLimiter {
  readonly limit: number;
  readonly windowSeconds: number;
  readonly #now: () => number;
  readonly #mostClients: number;
  /** When each client's quota will be whole again, least recently heard of first. */
  readonly #wholeAt = new Map<string, number>();

  constructor({ limit, windowSeconds, now, mostClients = MOST_CLIENTS }: MemoryRateLimiterOptions) {
    this.limit = limit;
    this.windowSeconds = windowSeconds;
    this.#now = now;
    this.#mostClients = mostClients;
  }

  /** Clients remembered now. */
  get size(): number {
    return this.#wholeAt.size;
  }

  async take(client: string): Promise<RateLimitDecision> {
    const now = this.#now();
    const window = this.windowSeconds * 1000;
    const step = window / this.limit;
    const before = Math.max(this.#wholeAt.get(client) ?? now, now);
    const wait = before + step - window - now;
    // A hair of tolerance: a sum of steps is no exact window.
    const allowed = wait <= 1e-6 * window;
    const after = allowed ? before + step : before;
    this.#remember(client, after);
    return {
      allowed,
      remaining: Math.max(0, Math.floor((window - (after - now)) / step + 1e-6)),
      resetSeconds: Math.ceil((after - now) / 1000),
      retryAfterSeconds: allowed ? 0 : Math.max(1, Math.ceil(wait / 1000)),
    };
  }

  #remember(client: string, wholeAt: number): void {
    this.#wholeAt.delete(client);
    this.#wholeAt.set(client, wholeAt);
    if (this.#wholeAt.size <= this.#mostClients) return;
    const [oldest] = this.#wholeAt.keys();
    if (oldest !== undefined) this.#wholeAt.delete(oldest);
  }
}
