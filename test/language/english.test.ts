import { describe, expect, it } from "vitest";
import { isOtherLanguage } from "../../src/language/english.js";
import { tokenize } from "../../src/language/terms.js";

describe("isOtherLanguage", () => {
  it.each([
    "Wie viele Boote liegen im Hafen?",
    "Was ist das Ziel der Verordnung?",
    "Quanta acqua è stata usata nel 2020?",
    "Pourquoi les bateaux sont-ils restés au port ?",
    "¿En qué año se fundó la empresa?",
    "港口有多少条船？",
  ])("knows “%s” for another language", (question) => {
    expect(isOtherLanguage(tokenize(question))).toBe(true);
  });

  it.each([
    "How many boats lie in the harbour?",
    "who was Vincent van Gogh",
    "What did the Los Angeles county el train cost?",
    "harbour depth 2020",
    "waht si teh depth",
    "Does the word 港口 mean harbour?",
  ])("takes “%s” for English", (question) => {
    expect(isOtherLanguage(tokenize(question))).toBe(false);
  });
});
