import { describe, expect, it } from "vitest";
import { statesFact } from "../../eval/key-fact.js";
import { answerTokens, holdsWords, normaliseAnswer, sharedTokens } from "../../eval/squad-normalisation.js";

describe("SQuAD's normalisation", () => {
  it("drops case, punctuation, articles and superfluous space", () => {
    expect(normaliseAnswer("  The “Tower”,  an old one (1,872)! ")).toBe("tower old one 1872");
  });

  it("treats curly and straight quotation marks alike", () => {
    expect(normaliseAnswer("China’s")).toBe(normaliseAnswer("China's"));
  });

  it("finds words one after another and never inside other words", () => {
    expect(holdsWords("It held nine nations.", "nine nations")).toBe(true);
    expect(holdsWords("It held ninety nations.", "nine")).toBe(false);
    expect(holdsWords("anything", "the")).toBe(false);
  });

  it("counts shared words as often as both have them", () => {
    expect(sharedTokens(answerTokens("a b b c"), answerTokens("b b b c d"))).toBe(3);
  });
});

describe("a key fact", () => {
  it("is found whatever the case, white space, quotation marks and dashes", () => {
    expect(statesFact("China’s  “AI Plus”\ninitiative, 2012–2014", 'china\'s "ai plus" initiative, 2012-2014')).toBe(true);
  });

  it("is not found inside a longer number", () => {
    expect(statesFact("126 or 26.5 or 1,260", "26")).toBe(false);
    expect(statesFact("126, 26.", "26")).toBe(true);
    expect(statesFact("11,284", "1,284")).toBe(false);
    expect(statesFact("26%", "26%")).toBe(true);
  });
});
