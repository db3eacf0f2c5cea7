import { describe, expect, it } from "vitest";
import { EXPECTATION_FEATURES, expectationFeatures } from "../../src/ask/expectation-features.js";
import { expectation, UNKNOWN_EXPECTATION } from "../../src/ask/expected-words.js";
import { EXPECTED_WORDS } from "../../src/ask/expected-words-table.js";
import type { QuestionTerm } from "../../src/ask/question-analysis.js";
import { normalise } from "../../src/language/terms.js";

const terms = ["anyon", "vaccin"].map((term) => ({ term }) as QuestionTerm);
const expected = (term: string) => (term === "anyon" ? 0.1 : 0.7);

function features(own: number[], near = own, elsewhere = [0, 0]): Record<string, number> {
  const values = expectationFeatures(terms, { own, near }, elsewhere, expected);
  return Object.fromEntries(EXPECTATION_FEATURES.map((name, at) => [name, values[at] as number]));
}

describe("What is expected of an answer", () => {
  it("hardly misses a word that answers never say, and misses one that they mostly say", () => {
    expect(features([0, 1])["expectedHeld"]).toBeCloseTo(0.875);
    expect(features([1, 0])["expectedHeld"]).toBeCloseTo(0.125);
    expect(features([0, 1])["mostUntold"]).toBeCloseTo(0.1);
    expect(features([1, 0])["mostUntold"]).toBeCloseTo(0.7);
  });

  it("counts another word for it by how well that does, and what stands beside", () => {
    expect(features([0, 0.5])["expectedTold"]).toBeCloseTo(0.35 / 0.8);
    expect(features([0, 0], [0, 1])["expectedToldNear"]).toBeCloseTo(0.7 / 0.8);
    expect(features([0, 0], [0, 1])["mostUntoldNear"]).toBeCloseTo(0.1);
  });

  it("knows what other sentences tell in the best one's stead", () => {
    expect(features([1, 0], [1, 0], [1, 0.5])["expectedElsewhere"]).toBeCloseTo(0.35);
    expect(features([1, 1], [1, 1], [1, 1])["expectedElsewhere"]).toBe(0);
  });

  it("is a number for a question without a word", () => {
    const values = expectationFeatures([], { own: [], near: [] }, [], expected);
    for (const value of values) expect(Number.isFinite(value)).toBe(true);
  });
});

describe("The expected words", () => {
  it("know general words of a question from those that name its subject", () => {
    expect(expectation(normalise("anyone"))).toBeLessThan(0.2);
    expect(expectation(normalise("vaccine"))).toBeGreaterThan(UNKNOWN_EXPECTATION);
    expect(expectation("zzyzx")).toBe(UNKNOWN_EXPECTATION);
  });

  it("are shares, each word once, in order", () => {
    const words = EXPECTED_WORDS.split(" ").map((entry) => entry.split(":")[0] as string);
    expect(words).toEqual([...new Set(words)].sort());
    for (const word of words) expect(expectation(word) >= 0 && expectation(word) <= 1).toBe(true);
  });
});
