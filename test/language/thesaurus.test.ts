import { describe, expect, it } from "vitest";
import { normalise } from "../../src/language/terms.js";
import { standsFor } from "../../src/language/thesaurus.js";

const strength = (word: string, other: string) => standsFor(normalise(word)).get(normalise(other)) ?? 0;

describe("standsFor", () => {
  it.each([
    ["toilet", "lavatory"],
    ["lavatory", "toilet"],
    ["boss", "director"],
    ["thirsty", "consumption"],
  ])("knows that a reader's %s may be a document's %s", (word, other) => {
    expect(strength(word, other)).toBeGreaterThan(0);
  });

  it.each([
    ["die", "died"],
    ["destroy", "destruction"],
  ])("joins words of one root that stemming leaves apart: %s, %s", (word, other) => {
    expect(normalise(word)).not.toBe(normalise(other));
    expect(strength(word, other)).toBeGreaterThan(0.8);
  });

  it("gives the closer partner the greater strength, all of them above 0 and below 1", () => {
    for (const word of ["begin", "cost", "ship"]) {
      const strengths = [...standsFor(normalise(word)).values()];
      expect(strengths.length).toBeGreaterThan(3);
      expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
      for (const one of strengths) expect(one > 0 && one < 1).toBe(true);
    }
  });

  it("knows of no partners for a word that is in no list", () => {
    expect(standsFor("zzyzx").size).toBe(0);
    expect(standsFor("").size).toBe(0);
  });
});
