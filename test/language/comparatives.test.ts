import { describe, expect, it } from "vitest";
import { isComparative } from "../../src/language/comparatives.js";

describe("A comparative", () => {
  it("is a degree, and no noun that ends alike", () => {
    expect(["longer", "Cheaper", "more", "keeper", "water"].map(isComparative)).toEqual([true, true, true, false, false]);
  });
});
