import type { RateLimitDecision, RateLimiter } from "../core/ports.js";

/** The binding does not tell its own period; wrangler.toml may say 10 or 60 seconds, and a minute is enough for either. */
const RETRY_AFTER_SECONDS = 60;

/** Cloudflare's rate limit by its binding. Each of Cloudflare's locations counts by itself, and says only whether a request may pass. */
export class BindingRateLimiter implements RateLimiter {
  readonly #binding: RateLimit;

  constructor(binding: RateLimit) {
    this.#binding = binding;
  }

  async take(client: string): Promise<RateLimitDecision> {
    const { success } = await this.#binding.limit({ key: client });
    return { allowed: success, retryAfterSeconds: success ? 0 : RETRY_AFTER_SECONDS };
  }
}
