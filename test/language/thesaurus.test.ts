import { describe, expect, it } from "vitest";
import { normalise, tokenize } from "../../src/language/terms.js";
import { partnersOf, phrasesIn, placeInThesaurus, thesaurusSize } from "../../src/language/thesaurus.js";
import { THESAURUS_TERMS } from "../../src/language/thesaurus-table.js";

function strength(word: string, other: string): number {
  const { places, strengths } = partnersOf(placeOf(word));
  const at = places.indexOf(placeOf(other) ?? -1);
  return strengths[at] ?? 0;
}

function placeOf(expression: string): number | undefined {
  return placeInThesaurus(expression.split(" ").map(normalise).join("_"));
}

/** The words of each phrase found. */
function phrases(text: string): string[] {
  const tokens = tokenize(text);
  return phrasesIn(tokens).map(({ words }) => words.map((at) => tokens[at]?.text).join(" "));
}

describe("The thesaurus", () => {
  it.each([
    ["toilet", "lavatory"],
    ["lavatory", "toilet"],
    ["boss", "director"],
    ["thirsty", "consumption"],
    ["server farm", "computing"],
    ["take part in", "participation"],
    ["participation", "take part in"],
    ["give up", "abandon"],
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

  it("says of a word and its partner the same from either side, above 0 and below 1", () => {
    for (const word of ["begin", "cost", "ship"]) {
      const place = placeInThesaurus(normalise(word)) as number;
      const { places, strengths } = partnersOf(place);
      expect(places.length).toBeGreaterThan(3);
      for (const [at, partner] of places.entries()) {
        const back = partnersOf(partner);
        expect(back.strengths[back.places.indexOf(place)]).toBe(strengths[at]);
        expect((strengths[at] as number) > 0 && (strengths[at] as number) < 1).toBe(true);
      }
    }
  });

  it.each([
    ["Who takes part in the race?", ["takes part in"]],
    ["Why did they give the whole idea up?", ["give up"]],
    ["They gave up the throne in 1931.", ["gave up the throne"]],
    ["The mill was shut.", []],
    ["", []],
  ])("finds the longest expressions of several words, parted or not: %s", (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it("knows of no partners for a word that is in no list", () => {
    expect(placeInThesaurus("zzyzx")).toBeUndefined();
    expect(partnersOf(undefined).places).toHaveLength(0);
  });

  it("has each of its terms in a place of its own, and partners that are other terms of it, each once", () => {
    const terms = THESAURUS_TERMS.split("\n");
    expect(thesaurusSize()).toBe(terms.length);
    for (const [place, term] of terms.entries()) {
      if (place % 97 !== 0) continue;
      expect(placeInThesaurus(term)).toBe(place);
      const { places } = partnersOf(place);
      expect(new Set(places).size).toBe(places.length);
      for (const partner of places) expect(partner !== place && partner < thesaurusSize()).toBe(true);
    }
  });
});
