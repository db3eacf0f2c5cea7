import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentTerms, normalise, tokenize } from "../../src/language/terms.js";

describe("tokenize", () => {
  it("gives every word the span it stands at", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(token.start, token.end).startsWith(token.text)).toBe(true);
          last = token.end;
        }
      }),
    );
  });

  it("keeps figures whole and parts scripts that are written without spaces", () => {
    expect(tokenize("3.5% of 1,000,000 in 2026").map(({ text }) => text)).toEqual(["3.5", "of", "1,000,000", "in", "2026"]);
    expect(tokenize("人工智能改变世界").length).toBeGreaterThan(1);
  });

  it("takes a word in capitals for a name: US is no us", () => {
    expect(tokenize("US us").map(({ stop }) => stop)).toEqual([false, true]);
  });
});

describe("normalise", () => {
  it.each([
    ["centres", "centers"],
    ["organisation", "organizations"],
    ["colour", "colors"],
    ["projects", "projected"],
    ["café", "cafe"],
    ["1,000", "1000"],
    ["seven", "7"],
    ["U.S", "US"],
  ])("reads %j and %j as one term", (a, b) => {
    expect(normalise(a)).toBe(normalise(b));
  });
});

describe("contentTerms", () => {
  it("drops the words that only join a sentence together", () => {
    expect(contentTerms("What is the share of the electricity?")).toEqual([normalise("share"), normalise("electricity")]);
  });
});
