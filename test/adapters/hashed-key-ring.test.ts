import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { HashedKeyRing } from "../../src/adapters/hashed-key-ring.js";
import { keyRingContract } from "../contract/key-ring.js";

const hash = (key: string) => createHash("sha256").update(key).digest("hex");

keyRingContract("HashedKeyRing", async (keys) =>
  HashedKeyRing.parse(
    Object.entries(keys)
      .map(([name, key]) => `${name}:${hash(key)}`)
      .join(","),
  ),
);

describe("a list of keys", () => {
  it("may be written on lines or with commas, with comments, in either case", async () => {
    const ring = HashedKeyRing.parse(
      `# ours\nalice:${hash("a").toUpperCase()}  # since spring\n\n bob:${hash("b")},carol:${hash("c")}\r\n`,
    );
    expect(ring.names).toEqual(["alice", "bob", "carol"]);
    expect(await Promise.all(["a", "b", "c"].map((key) => ring.nameOf(key)))).toEqual(["alice", "bob", "carol"]);
  });

  it("lets no key be known by its hash", async () => {
    expect(await HashedKeyRing.parse(`alice:${hash("a")}`).nameOf(hash("a"))).toBeUndefined();
  });

  it.each([
    ["a key in the clear", `ok:${hash("a")},alice:fn_secret-in-the-clear`, /^Key 2 /],
    ["a hash without a name", hash("a"), /^Key 1 /],
    ["a hash cut short", `alice:${hash("a").slice(1)}`, /^Key 1 /],
    ["a name that could break a line", `al ice:${hash("a")}`, /^Key 1 /],
    ["a name given twice", `alice:${hash("a")},alice:${hash("b")}`, /^Key 2 .*"alice"/],
  ])("is refused, without telling what stood there: %s", (_, list, message) => {
    expect(() => HashedKeyRing.parse(list)).toThrow(message);
    expect(() => HashedKeyRing.parse(list)).not.toThrow(/secret-in-the-clear/);
    expect(() => HashedKeyRing.parse(list)).toThrow(expect.objectContaining({ code: "CONFIG_INVALID" }));
  });
});
