import { describe, expect, it } from "vitest";
import type { KeyRing } from "../../src/core/ports.js";

/** @param make a ring that knows the given keys, by their holders' names */
export function keyRingContract(name: string, make: (keys: Readonly<Record<string, string>>) => Promise<KeyRing>): void {
  describe(`${name} as a KeyRing`, () => {
    const ring = make({ alice: "fn_alices-own-key", bob: "fn_bobs-own-key" });

    it("names the holder of a key it knows", async () => {
      expect(await (await ring).nameOf("fn_alices-own-key")).toBe("alice");
      expect(await (await ring).nameOf("fn_bobs-own-key")).toBe("bob");
    });

    it.each(["", "fn_alices-own-ke", "fn_alices-own-key ", "FN_ALICES-OWN-KEY", "alice", "\u0000", "🔑", "x".repeat(100_000)])(
      "knows no other: %.20j",
      async (key) => {
        expect(await (await ring).nameOf(key)).toBeUndefined();
      },
    );
  });
}
