import { describe, expect, it } from "vitest";
import { CorpusVocabulary } from "../../src/adapters/corpus-vocabulary.js";
import { normalise } from "../../src/language/terms.js";

const vocabulary = new CorpusVocabulary(
  CorpusVocabulary.count(["Electricity demand grows.", "The electricity of data centers.", "Huawei makes semiconductors."]),
  (word) => ["huge", "demand"].includes(word),
);

describe("CorpusVocabulary", () => {
  it("counts the passages that hold a term", () => {
    expect(vocabulary.passages).toBe(3);
    expect(vocabulary.passageFrequency(normalise("electricity"))).toBe(2);
    expect(vocabulary.passageFrequency("absent")).toBe(0);
  });

  it.each([
    ["electrcity", "electricity"],
    ["eletcricity", "electricity"],
    ["Huwaei", "huawei"],
    ["semicondutors", "semiconductors"],
    ["semicodnuctor", "semiconductors"],
  ])("reads %j as %j", (typed, meant) => {
    expect(vocabulary.correct(typed)).toBe(meant);
  });

  it.each(["electricity", "huge", "zeppelin", "ai", "2026", ""])("leaves %j as it is", (word) => {
    expect(vocabulary.correct(word)).toBeUndefined();
  });
});
