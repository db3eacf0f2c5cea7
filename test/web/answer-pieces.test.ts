import { describe, expect, it } from "vitest";
import { answerPieces } from "../../src/web/answer-pieces.js";

const claim = (start: number, end: number) => ({ start, end, text: "", verdict: "supported", citations: [1] }) as const;

describe("answerPieces", () => {
  it("cuts at the claims and loses nothing", () => {
    const text = "One. Two. Three.";
    const pieces = answerPieces(text, [claim(5, 9), claim(0, 4)]);
    expect(pieces.map((piece) => piece.text)).toEqual(["One.", " ", "Two.", " Three."]);
    expect(pieces.map((piece) => piece.claim !== undefined)).toEqual([true, false, true, false]);
  });

  it("leaves claims that overlap or stick out as text", () => {
    const text = "One. Two.";
    const pieces = answerPieces(text, [claim(0, 4), claim(2, 6), claim(5, 99)]);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(pieces.filter((piece) => piece.claim)).toHaveLength(1);
  });
});
