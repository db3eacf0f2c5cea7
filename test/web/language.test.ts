import { describe, expect, it } from "vitest";
import { LANGUAGES, preferredLanguage } from "../../src/web/language.js";

describe("preferredLanguage", () => {
  it("takes the reader's choice, then the browser's, then English", () => {
    expect(preferredLanguage("it", ["en-GB"]).language).toBe("it");
    expect(preferredLanguage(null, ["de", "it-CH", "en"]).language).toBe("it");
    expect(preferredLanguage("xx", ["de"]).language).toBe("en");
    expect(preferredLanguage(null, []).language).toBe("en");
  });
});

describe("messages", () => {
  it("are all there in every language, and differ", () => {
    const [english, italian] = LANGUAGES;
    expect(Object.keys(italian ?? {}).sort()).toEqual(Object.keys(english ?? {}).sort());
    const same = Object.entries(english ?? {}).filter(
      ([key, value]) => typeof value === "string" && (italian as unknown as Record<string, unknown>)[key] === value,
    );
    expect(same.map(([key]) => key)).toEqual(["link"]);
  });
});
