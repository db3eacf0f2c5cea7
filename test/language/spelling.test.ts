import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askingWord, editDistance } from "../../src/language/spelling.js";

describe("editDistance", () => {
  it("counts a swap of neighbours once", () => {
    expect(editDistance("contian", "contain")).toBe(1);
    expect(editDistance("contian", "contains")).toBe(2);
  });

  it("is symmetric, and 0 for equal words alone", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe("askingWord", () => {
  it.each([
    ["waht", "what"],
    ["wich", "which"],
    ["teh", "the"],
    ["wehn", "when"],
    ["whree", "where"],
  ])("reads “%s” as “%s”", (typed, meant) => {
    expect(askingWord(typed)).toBe(meant);
  });

  it.each(["what", "harbour", "xylem", "at"])("leaves “%s” alone", (word) => {
    expect(askingWord(word)).toBeUndefined();
  });
});
