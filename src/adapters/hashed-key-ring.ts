import { FootnoteError } from "../core/errors.js";
import type { KeyRing } from "../core/ports.js";

const ENTRY = /^([A-Za-z0-9][\w.-]{0,63}):([0-9a-f]{64})$/i;
/** Longer than any key made here; what a client sends beyond is not worth hashing. */
const MOST_KEY_CHARACTERS = 512;

/**
 * Keys by their SHA-256 alone. A key is 32 random bytes, so a slow salted hash would add nothing but time.
 * Comparing digests without an early exit tells a caller nothing of how near a guess came.
 */
export class HashedKeyRing implements KeyRing {
  readonly #digests: readonly { readonly name: string; readonly digest: Uint8Array }[];

  private constructor(digests: readonly { name: string; digest: Uint8Array }[]) {
    this.#digests = digests;
  }

  /**
   * Reads `name:sha256` entries parted by commas or line breaks; what follows `#` is a comment.
   * @throws FootnoteError CONFIG_INVALID that names the entry by its place, since a wrong entry may be a key in the clear
   */
  static parse(text: string): HashedKeyRing {
    const entries = text
      .split(/[\n,]/)
      .map((line) => line.replace(/#.*/, "").trim())
      .filter((entry) => entry !== "");
    const seen = new Set<string>();
    const digests = entries.map((entry, at) => {
      const [, name, hex] = ENTRY.exec(entry) ?? [];
      if (name === undefined || hex === undefined) {
        throw new FootnoteError(
          "CONFIG_INVALID",
          `Key ${at + 1} of the list is not "name:" and 64 hex digits; footnote key NAME makes one.`,
        );
      }
      if (seen.has(name))
        throw new FootnoteError("CONFIG_INVALID", `Key ${at + 1} of the list has the name of another, "${name}"; give each its own.`);
      seen.add(name);
      return { name, digest: fromHex(hex) };
    });
    return new HashedKeyRing(digests);
  }

  get names(): readonly string[] {
    return this.#digests.map(({ name }) => name);
  }

  async nameOf(key: string): Promise<string | undefined> {
    if (key.length > MOST_KEY_CHARACTERS) return undefined;
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key)));
    let holder: string | undefined;
    for (const known of this.#digests) if (equal(digest, known.digest)) holder = known.name;
    return holder;
  }
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < a.length; at++) difference |= (a[at] ?? 0) ^ (b[at] ?? 0);
  return difference === 0;
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));
}
