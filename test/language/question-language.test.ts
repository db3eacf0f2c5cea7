import { describe, expect, it } from "vitest";
import { otherLanguage, refusal, withoutGrammar } from "../../src/language/question-language.js";

describe("The language of a question", () => {
  it.each([
    ["Quanto costa il biglietto per gli studenti?", "it"],
    ["Wie viel Honig wurde geerntet?", "de"],
    ["Pourquoi le moulin ne fonctionne-t-il pas en août ?", "fr"],
    ["¿Quién fue el último farero?", "es"],
    ["最后的灯塔看守人是谁？", "zh"],
  ])("%s is %s", (question, language) => {
    expect(otherLanguage(question)).toBe(language);
  });

  it.each(["What does the die cost?", "Who was in the war?", "Bletchley Declaration", "", "How do I get to La Paz?"])(
    "is not told where it is English or in doubt: %s",
    (question) => {
      expect(otherLanguage(question)).toBeUndefined();
    },
  );

  it("leaves what can be looked up, asked for in English", () => {
    expect(withoutGrammar("Wie viel Honig wurde geerntet?", "de")).toMatch(/^how many? .*Honig geerntet/);
    expect(withoutGrammar("Chi carica l'orologio?", "it")).toBe("who carica orologio?");
  });

  it("is that of the refusal", () => {
    expect(refusal("fr", false)).toContain("ne répond pas");
    expect(refusal("de", true)).toContain("Sprache");
    expect(refusal("zh", false)).toContain("没有回答");
  });
});
