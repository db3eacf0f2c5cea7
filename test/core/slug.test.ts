import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugify } from "../../src/core/slug.js";

describe("slugify", () => {
  it.each([
    ["Geology", "geology"],
    ["The Chinese way (2024)!", "the-chinese-way-2024"],
    ["Über Crêpes", "uber-crepes"],
    ["人工智能", "人工智能"],
    ["  --  ", "untitled"],
    ["🙂", "untitled"],
  ])("makes %j into %j", (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it("never leaves a character that a path or an address would read as its own, and leaves a slug as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});
