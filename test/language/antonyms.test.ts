import { describe, expect, it } from "vitest";
import { holdsOpposite } from "../../src/language/antonyms.js";
import { contentTerms, normalise } from "../../src/language/terms.js";

const says = (sentence: string, word: string) => holdsOpposite(new Set(contentTerms(sentence)), normalise(word));

describe("holdsOpposite", () => {
  it.each([
    ["The valve is opened by hand.", "closed"],
    ["Demand exceeded all forecasts.", "supply"],
    ["The lowest tide falls in March.", "highest"],
    ["The reading was official.", "unofficial"],
    ["Unofficial readings were kept.", "official"],
    ["The board was established in 1902.", "disestablished"],
  ])("finds in “%s” the opposite of “%s”", (sentence, word) => {
    expect(says(sentence, word)).toBe(true);
  });

  it.each([
    ["The valve is opened by hand.", "opened"],
    ["The valve is opened by hand.", "harbour"],
    ["The island is in the interior.", "terrier"],
    ["A universal joint.", "versatile"],
  ])("finds in “%s” no opposite of “%s”", (sentence, word) => {
    expect(says(sentence, word)).toBe(false);
  });

  it("finds none in an empty sentence", () => {
    expect(says("", "high")).toBe(false);
  });
});
