import { describe, expect, it } from "vitest";
import { MEANING_AXES } from "../../src/adapters/meaning-axes.js";
import { bundledWords } from "../fakes/bundled-words.js";

const words = await bundledWords();

describe("what a sentence means", () => {
  const likeness = (one: string, other: string) => {
    const there = words.sentence(other);
    return words.sentence(one).reduce((sum, value, i) => sum + value * (there[i] as number), 0);
  };

  it("is a direction of unit length, and nothing where nothing is said", () => {
    expect(likeness("The harbour was dredged.", "The harbour was dredged.")).toBeCloseTo(1, 5);
    expect(Math.max(...words.sentence(""))).toBe(0);
    expect(words.sentence("")).toHaveLength(words.sentence("The harbour").length);
  });

  it.each([
    ["Who is in charge of the company?", "Its chief executive is Anna Berg.", "It sells boats to Norway."],
    ["Where do people go when they are ill?", "Patients are treated at the hospital.", "Ships are built at the yard."],
    ["How warm was it?", "The temperature reached thirty degrees.", "The committee met twice."],
  ])("is nearer to “%s” where it is “%s” than “%s”, without a word in common", (question, answer, other) => {
    expect(likeness(question, answer)).toBeGreaterThan(likeness(question, other));
  });
});

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
