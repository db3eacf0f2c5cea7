import { describe, expect, it } from "vitest";
import { MEANING_AXES } from "../../src/adapters/meaning-axes.js";
import { bundledWords } from "../fakes/bundled-words.js";

const words = await bundledWords();

describe("where words lie on the axes of meaning", () => {
  const distance = (one: readonly string[], other: readonly string[]) => {
    const there = words.meaning(other);
    return Math.hypot(...words.meaning(one).map((value, axis) => value - (there[axis] as number)));
  };

  it("is one number an axis, and nothing for no words", () => {
    expect(words.meaning(["harbour"])).toHaveLength(MEANING_AXES.length);
    expect([...words.meaning([])]).toEqual(MEANING_AXES.map(() => 0));
  });

  it("does not hang on the words' order", () => {
    const there = words.meaning(["ship", "harbour", "storm"]);
    for (const [axis, value] of words.meaning(["storm", "ship", "harbour"]).entries()) expect(value).toBeCloseTo(there[axis] as number, 5);
  });

  it("is nearer for words of one matter", () => {
    expect(distance(["doctor", "patient"], ["hospital", "disease"])).toBeLessThan(distance(["doctor", "patient"], ["king", "battle"]));
  });
});
