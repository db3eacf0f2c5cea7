import { describe, expect, it } from "vitest";
import { CHINESE } from "../../src/language/glossaries/chinese.js";
import { FRENCH } from "../../src/language/glossaries/french.js";
import { GERMAN } from "../../src/language/glossaries/german.js";
import { ITALIAN } from "../../src/language/glossaries/italian.js";
import { SPANISH } from "../../src/language/glossaries/spanish.js";
import { countKnown, inEnglish } from "../../src/language/glossary.js";

const nothing = () => false;
const holding =
  (...words: string[]) =>
  (word: string) =>
    words.includes(word);

describe("inEnglish", () => {
  it("puts common words into English, in whatever form, and leaves names and figures", () => {
    expect(inEnglish("aziende 2030 Mirovia", "it", nothing)).toBe("company 2030 Mirovia");
    expect(inEnglish("geschlossen Brücke Hollar", "de", nothing)).toBe("closed bridge Hollar");
    expect(inEnglish("voyageurs Breitenau", "fr", nothing)).toBe("traveller Breitenau");
    expect(inEnglish("habitaciones Miramar", "es", nothing)).toBe("room Miramar");
  });

  it("needs neither accents nor umlauts", () => {
    expect(inEnglish("universita", "it", nothing)).toBe(inEnglish("università", "it", nothing));
    expect(inEnglish("Hauser", "de", nothing)).toBe(inEnglish("Häuser", "de", nothing));
  });

  it("takes German compounds apart", () => {
    expect(inEnglish("Jugendarbeitslosigkeit", "de", nothing)).toBe("youth unemployment");
    expect(inEnglish("importiert", "de", nothing)).toBe("importiert");
  });

  it("knows names of two words", () => {
    expect(inEnglish("gli Stati Uniti", "it", nothing)).toBe("gli United States");
    expect(inEnglish("les États-Unis", "fr", nothing)).toBe("les United States");
  });

  it("means of several English words those that the documents hold", () => {
    expect(inEnglish("acción", "es", nothing)).toBe("share");
    expect(inEnglish("acción", "es", holding("action"))).toBe("action");
  });

  it("leaves a word that the documents hold as it is, unless they hold its English", () => {
    expect(inEnglish("data", "it", holding("data"))).toBe("data");
    expect(inEnglish("data", "it", holding("data", "date"))).toBe("date");
  });
});

describe("countKnown", () => {
  it("counts a language's words, whatever their form", () => {
    expect(countKnown(["aziende", "modelli", "deepseek"], "it")).toBe(2);
    expect(countKnown(["companies", "models"], "es")).toBeLessThan(2);
  });
});

describe("A glossary", () => {
  it.each([
    ["Italian", ITALIAN],
    ["German", GERMAN],
    ["French", FRENCH],
    ["Spanish", SPANISH],
    ["Chinese", CHINESE],
  ])("of %s has a word, a tab and English words in each line, and no word twice", (_, list) => {
    const lines = list.split("\n");
    expect(lines.length).toBeGreaterThan(2000);
    for (const line of lines) expect(line).toMatch(/^[^\t|A-Z]+\t[A-Za-z][^\t]*$/);
    expect(new Set(lines.map((line) => line.split("\t")[0])).size).toBe(lines.length);
  });
});
