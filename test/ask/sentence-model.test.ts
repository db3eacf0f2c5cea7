import { describe, expect, it } from "vitest";
import { type SentenceModel, strengths } from "../../src/ask/sentence-model.js";
import { ASKED_FEATURES, TOLD_FEATURES } from "../../src/ask/term-evidence.js";

const only = (length: number, at: number, value: number) => Float64Array.from({ length }, (_, i) => (i === at ? value : 0));
const WEIGHT = ASKED_FEATURES.indexOf("weight");
const HELD = TOLD_FEATURES.indexOf("held");

/** One unit that counts a term by its weight once it is held, and one hidden unit that reads it beside the one feature. */
const model: SentenceModel = {
  linear: Float64Array.of(2),
  asked: only(ASKED_FEATURES.length, WEIGHT, 1),
  told: only(TOLD_FEATURES.length, HELD, 10),
  bias: Float64Array.of(-10),
  units: Float64Array.of(3),
  features: Float64Array.of(1),
  terms: Float64Array.of(6),
  hiddenBias: Float64Array.of(-4),
  hidden: Float64Array.of(5),
};

describe("a sentence's strength", () => {
  const asked = Float64Array.of(...only(ASKED_FEATURES.length, WEIGHT, 1), ...only(ASKED_FEATURES.length, WEIGHT, 0.5));
  const strengthOf = (first: number, second: number, feature = 1) => {
    const told = Float64Array.from([...only(TOLD_FEATURES.length, HELD, first), ...only(TOLD_FEATURES.length, HELD, second)]);
    return strengths(model, [{ features: Float64Array.of(feature), asked, told }])[0];
  };

  it("is that of its features alone where no term is told", () => {
    expect(strengthOf(0, 0)).toBe(2);
  });

  it("grows by what each term that is told is worth", () => {
    expect(strengthOf(0, 1)).toBe(2 + 3 * 0.5);
    expect(strengthOf(1, 0)).toBe(2 + 3 * 1);
  });

  it("hears the hidden unit once features and terms together are enough for it", () => {
    expect(strengthOf(1, 1, 2)).toBe(4 + 3 * 1.5 + 5 * (2 + (6 * 1.5) / 3 - 4));
  });

  it("is nothing to choose by where there are no candidates", () => {
    expect(strengths(model, [])).toEqual([]);
  });
});
