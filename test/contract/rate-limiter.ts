import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RateLimiter } from "../../src/core/ports.js";

export interface LimiterUnderTest {
  readonly limiter: RateLimiter;
  /** Lets time pass. */
  readonly wait: (milliseconds: number) => void;
}

export function rateLimiterContract(name: string, make: (limit: number, windowSeconds: number) => LimiterUnderTest): void {
  describe(`${name} as a RateLimiter`, () => {
    it("lets a whole quota pass at once, and then says how long to wait, truly", async () => {
      const { limiter, wait } = make(10, 60);
      for (let at = 0; at < 10; at++) expect(await limiter.take("a")).toMatchObject({ allowed: true, retryAfterSeconds: 0 });
      const refused = await limiter.take("a");
      expect(refused.allowed).toBe(false);
      expect(refused.retryAfterSeconds).toBeGreaterThan(0);
      wait(refused.retryAfterSeconds * 1000);
      expect((await limiter.take("a")).allowed).toBe(true);
    });

    it("counts each client by itself", async () => {
      const { limiter } = make(1, 60);
      expect((await limiter.take("a")).allowed).toBe(true);
      expect((await limiter.take("b")).allowed).toBe(true);
      expect((await limiter.take("a")).allowed).toBe(false);
    });

    it("gives the whole quota back after a window of silence", async () => {
      const { limiter, wait } = make(3, 30);
      for (let at = 0; at < 5; at++) await limiter.take("a");
      wait(30_000);
      for (let at = 0; at < 3; at++) expect((await limiter.take("a")).allowed).toBe(true);
    });

    it("never lets more than a quota and what has flowed back since pass, however requests come", async () => {
      const requests = fc.array(fc.nat({ max: 20_000 }), { minLength: 1, maxLength: 80 });
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 20 }), requests, async (limit, pauses) => {
          const { limiter, wait } = make(limit, 60);
          let [elapsed, passed] = [0, 0];
          for (const pause of pauses) {
            wait(pause);
            elapsed += pause;
            const { allowed, remaining } = await limiter.take("a");
            if (allowed) passed++;
            expect(passed).toBeLessThanOrEqual(limit * (1 + elapsed / 60_000) + 1e-6);
            if (remaining !== undefined) expect(remaining).toBeLessThanOrEqual(limit - (allowed ? 1 : 0));
          }
        }),
      );
    });
  });
}
