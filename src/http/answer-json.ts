import type { Answer, RetrievedPassage } from "../core/answer.js";

const MOST_KEPT_BYTES = 8 * 2 ** 20;
const EMPTY = '"retrieved":[]';
const utf8 = new TextEncoder();
const [OPEN, COMMA, CLOSE, END] = ['"retrieved":[', ",", "]", "}"] as const;

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
    const before = utf8.encode(rest.slice(0, at));
    const after = utf8.encode(rest.slice(at + EMPTY.length));
    const passages = answer.retrieved.map((passage) => this.#passage(answer.index.id, passage));
    const scores = answer.retrieved.map(({ score }) => `${JSON.stringify(score)}${END}`);
    let length = before.length + OPEN.length + CLOSE.length + after.length + Math.max(0, passages.length - 1);
    for (const { length: bytes } of passages) length += bytes;
    for (const { length: bytes } of scores) length += bytes;
    const whole = new Uint8Array(length);
    whole.set(before);
    let end = putAscii(whole, before.length, OPEN);
    for (const [position, passage] of passages.entries()) {
      if (position > 0) end = putAscii(whole, end, COMMA);
      whole.set(passage, end);
      end = putAscii(whole, end + passage.length, scores[position] as string);
    }
    whole.set(after, putAscii(whole, end, CLOSE));
    return whole;
  }

  /** All of a passage up to its score, which comes last. */
  #passage(index: string, retrieved: RetrievedPassage): Uint8Array {
    if (index !== this.#index) this.#forget(index);
    const known = this.#kept.get(retrieved.passageId);
    if (known) return known;
    const { score: _, ...passage } = retrieved;
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

/** Writes a text of ASCII characters and returns where it ends: shorter than what it takes to call the encoder. */
function putAscii(into: Uint8Array, from: number, text: string): number {
  for (let i = 0; i < text.length; i++) into[from + i] = text.charCodeAt(i);
  return from + text.length;
}
