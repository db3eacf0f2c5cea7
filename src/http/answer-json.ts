import type { Answer, RetrievedPassage } from "../core/answer.js";

const MOST_KEPT_BYTES = 8 * 2 ** 20;
const EMPTY = '"retrieved":[]';
const utf8 = new TextEncoder();
const [OPEN, COMMA, CLOSE] = ['"retrieved":[', ",", "]"].map((text) => utf8.encode(text)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * Answers as JSON in UTF-8, the bytes of `JSON.stringify`. Nine tenths of an answer are the passages it was found in, of which
 * only the score differs from one question to the next: their bytes are kept, up to 8 MiB of them.
 */
export class AnswerJson {
  readonly #kept = new Map<string, Uint8Array>();
  readonly #most: number;
  #index = "";
  #bytes = 0;

  /** @param most bytes kept */
  constructor(most = MOST_KEPT_BYTES) {
    this.#most = most;
  }

  encode(answer: Answer): Uint8Array<ArrayBuffer> {
    const rest = JSON.stringify({ ...answer, retrieved: [] });
    // A quotation mark inside a string is escaped, so these characters stand only where the key does.
    const at = rest.indexOf(EMPTY);
    const parts = [utf8.encode(rest.slice(0, at)), OPEN];
    for (const [position, passage] of answer.retrieved.entries()) {
      if (position > 0) parts.push(COMMA);
      parts.push(this.#passage(answer.index.id, passage), utf8.encode(`${JSON.stringify(passage.score)}}`));
    }
    parts.push(CLOSE, utf8.encode(rest.slice(at + EMPTY.length)));
    return joined(parts);
  }

  /** All of a passage up to its score, which comes last. */
  #passage(index: string, { score: _, ...passage }: RetrievedPassage): Uint8Array {
    if (index !== this.#index) this.#forget(index);
    const known = this.#kept.get(passage.passageId);
    if (known) return known;
    const bytes = utf8.encode(`${JSON.stringify(passage).slice(0, -1)},"score":`);
    if (this.#bytes + bytes.length > this.#most) this.#forget(index);
    this.#kept.set(passage.passageId, bytes);
    this.#bytes += bytes.length;
    return bytes;
  }

  /** A passage's id means the same text only within one index. */
  #forget(index: string): void {
    this.#kept.clear();
    this.#bytes = 0;
    this.#index = index;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
