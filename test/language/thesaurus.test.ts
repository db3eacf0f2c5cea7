import { describe, expect, it } from "vitest";
import { normalise } from "../../src/language/terms.js";
import { partnersOf, placeInThesaurus, thesaurusSize } from "../../src/language/thesaurus.js";
import { THESAURUS_TABLE } from "../../src/language/thesaurus-table.js";

function strength(word: string, other: string): number {
  const { places, strengths } = partnersOf(normalise(word));
  const at = places.indexOf(placeInThesaurus(normalise(other)) ?? -1);
  return strengths[at] ?? 0;
}

describe("The thesaurus", () => {
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
      const strengths = [...partnersOf(normalise(word)).strengths];
      expect(strengths.length).toBeGreaterThan(3);
      expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
      for (const one of strengths) expect(one > 0 && one < 1).toBe(true);
    }
  });

  it("knows of no partners for a word that is in no list", () => {
    expect(partnersOf("zzyzx").places).toHaveLength(0);
    expect(partnersOf("").places).toHaveLength(0);
  });

  it("has each of its terms in a place of its own, and partners that are terms of it", () => {
    const terms = THESAURUS_TABLE.split("\n").map((line) => line.slice(0, line.indexOf(":")));
    expect(thesaurusSize()).toBe(terms.length);
    for (const [place, term] of terms.entries()) {
      if (place % 97 !== 0) continue;
      expect(placeInThesaurus(term)).toBe(place);
      for (const partner of partnersOf(term).places) expect(partner).toBeLessThan(thesaurusSize());
    }
  });
});
