import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/core/answer.js";
import { AnswerJson } from "../../src/http/answer-json.js";

const section = fc.record({ id: fc.string(), title: fc.string({ unit: "grapheme" }), path: fc.array(fc.string()) });
/** Few ids, so that passages come back, and the same text for the same id in the same index. */
const retrieved = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), section, fc.double({ noNaN: true, noDefaultInfinity: true })), {
  selector: ([at]) => at,
});
const tricky = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom('"retrieved":[]', '\\"retrieved":[]', ',"score":', "“€𝄞”"));

function answer(
  index: string,
  texts: readonly string[],
  question: string,
  passages: readonly (readonly [number, object, number])[],
): Answer {
  const found = passages.map(([at, own, score]) => ({
    passageId: `a#${at}`,
    documentId: "a",
    section: own,
    start: at,
    end: at,
    text: texts[at],
    score,
  }));
  return { id: "1", question, reason: { code: "x", message: question }, retrieved: found, index: { id: index, embedder: "e" } } as never;
}

describe("Answers as JSON", () => {
  it("are the bytes of JSON.stringify, whatever was encoded before and whichever index it came from", () => {
    const texts = fc.array(tricky, { minLength: 6, maxLength: 6 });
    const sections = fc.array(section, { minLength: 6, maxLength: 6 });
    const turns = fc.array(fc.tuple(fc.nat({ max: 1 }), tricky, retrieved), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.tuple(texts, texts), sections, turns, (textsOf, sectionsOf, asked) => {
        const json = new AnswerJson();
        for (const [index, question, passages] of asked) {
          const same = passages.map(([at, , score]) => [at, sectionsOf[at] as object, score] as const);
          const one = answer(`index-${index}`, textsOf[index] as string[], question, same);
          expect(new TextDecoder().decode(json.encode(one))).toBe(new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(one))));
        }
      }),
    );
  });

  it("may hold more passages than are kept", () => {
    const json = new AnswerJson(700);
    const texts = Array.from({ length: 6 }, (_, at) => String(at).repeat(300));
    for (const order of [
      [0, 1, 2],
      [3, 4, 5],
      [0, 3, 1],
    ]) {
      const one = answer(
        "index",
        texts,
        "q",
        order.map((at) => [at, { id: "s", title: "S", path: [] }, 0.5] as const),
      );
      expect(new TextDecoder().decode(json.encode(one)) === JSON.stringify(one)).toBe(true);
    }
  });
});
