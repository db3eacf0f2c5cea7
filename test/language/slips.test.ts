import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, slipCost } from "../../src/language/slips.js";

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

describe("slipCost", () => {
  it("is nothing for the word itself", () => {
    expect(slipCost("harbour", "harbour")).toBe(0);
  });

  it.each([
    ["letters swapped", "hte", "the", "letters mistaken", "xhe", "the"],
    ["a letter doubled", "harrbour", "harbour", "another put in", "harxbour", "harbour"],
    ["a key beside the right one", "harvour", "harbour", "one far from it", "harpour", "harbour"],
    ["one vowel for another", "harbeur", "harbour", "a consonant for a vowel", "harbxur", "harbour"],
    ["a slip inside", "hatbour", "harbour", "a slip at the beginning", "jarbour", "harbour"],
  ])("holds %s (%s for %s) likelier than %s", (_, typed, meant, __, rarely, same) => {
    expect(slipCost(typed, meant)).toBeLessThan(slipCost(rarely, same));
  });
});
