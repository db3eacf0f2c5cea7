import { describe, expect, it } from "vitest";
import { MemoryRateLimiter } from "../../src/adapters/memory-rate-limiter.js";
import { rateLimiterContract } from "../contract/rate-limiter.js";

function limiter(limit: number, windowSeconds: number, mostClients?: number) {
  let time = 0;
  const made = new MemoryRateLimiter({ limit, windowSeconds, now: () => time, ...(mostClients === undefined ? {} : { mostClients }) });
  return {
    limiter: made,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

rateLimiterContract("MemoryRateLimiter", limiter);

describe("MemoryRateLimiter", () => {
  it("says what is left, and when all of it will be back", async () => {
    const { limiter: ten, wait } = limiter(10, 60);
    expect(await ten.take("a")).toEqual({ allowed: true, remaining: 9, resetSeconds: 6, retryAfterSeconds: 0 });
    expect(await ten.take("a")).toEqual({ allowed: true, remaining: 8, resetSeconds: 12, retryAfterSeconds: 0 });
    wait(6_000);
    expect(await ten.take("a")).toEqual({ allowed: true, remaining: 8, resetSeconds: 12, retryAfterSeconds: 0 });
  });

  it("remembers no more clients than it may, and forgets the one heard of longest ago", async () => {
    const { limiter: bounded } = limiter(1, 60, 100);
    await bounded.take("faithful");
    for (let at = 0; at < 10_000; at++) {
      await bounded.take(`passer-by ${at}`);
      if (at % 50 === 0) expect((await bounded.take("faithful")).allowed).toBe(false);
    }
    expect(bounded.size).toBe(100);
    expect((await bounded.take("passer-by 1")).allowed).toBe(true);
  });
});
