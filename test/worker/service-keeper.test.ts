import { describe, expect, it } from "vitest";
import { FootnoteError } from "../../src/core/errors.js";
import type { Service } from "../../src/worker/open-service.js";
import { ServiceKeeper } from "../../src/worker/service-keeper.js";

const SERVICE = { generators: ["extractive"] } as unknown as Service;

describe("ServiceKeeper", () => {
  it("opens once for all who come meanwhile and after, and is not ready before", async () => {
    let opened = 0;
    const keeper = new ServiceKeeper(async () => {
      opened++;
      await new Promise((resolve) => setTimeout(resolve));
      return SERVICE;
    });
    const waiting = [keeper.ready(), keeper.ready()];
    expect(() => keeper.get()).toThrow(expect.objectContaining({ status: 503, retryAfterSeconds: 1 }));
    await Promise.all(waiting);
    await keeper.ready();
    expect([keeper.get(), opened]).toEqual([SERVICE, 1]);
  });

  it("tells why it could not be opened, and tries again at the next request", async () => {
    const failures = [new FootnoteError("INDEX_BROKEN", "broken")];
    const keeper = new ServiceKeeper(async () => {
      const failure = failures.pop();
      if (failure) throw failure;
      return SERVICE;
    });
    await keeper.ready();
    expect(() => keeper.get()).toThrow("broken");
    await keeper.ready();
    expect(keeper.get()).toBe(SERVICE);
  });

  it("does not wait for ever for an opening that died with its request", async () => {
    let now = 0;
    const openings: Promise<Service>[] = [new Promise(() => undefined), Promise.resolve(SERVICE)];
    const keeper = new ServiceKeeper(
      () => openings.shift() ?? Promise.reject(new Error("none left")),
      () => now,
    );
    void keeper.ready();
    now = 10_001;
    await keeper.ready();
    expect(keeper.get()).toBe(SERVICE);
  });
});
