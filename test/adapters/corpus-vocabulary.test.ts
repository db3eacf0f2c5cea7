import { describe, expect, it } from "vitest";
import { CorpusVocabulary } from "../../src/adapters/corpus-vocabulary.js";
import { normalise } from "../../src/language/terms.js";

const counted = CorpusVocabulary.count(["Electricity demand grows.", "The electricity of data centers.", "Huawei makes semiconductors."]);
const vocabulary = new CorpusVocabulary(counted);

describe("CorpusVocabulary", () => {
  it("counts the passages that hold a term", () => {
    expect(vocabulary.passages).toBe(3);
    expect(vocabulary.passageFrequency(normalise("electricity"))).toBe(2);
    expect(vocabulary.passageFrequency("absent")).toBe(0);
  });

  it.each([
    ["electrcity", "electricity"],
    ["eletcricity", "electricity"],
    ["huwaei", "huawei"],
    ["semicondutors", "semiconductors"],
    ["semicodnuctor", "semiconductors"],
  ])("holds %j to be near %j", (typed, meant) => {
    expect(vocabulary.near(typed)).toEqual([meant]);
  });

  it.each(["zeppelin", "2026", ""])("finds nothing near %j", (word) => {
    expect(vocabulary.near(word)).toEqual([]);
  });

  it("tells words that stand there as spelt from others of the same term", () => {
    expect(vocabulary.spells("grows")).toBe(true);
    expect(vocabulary.spells("growed")).toBe(false);
  });

  it("takes a short word of an index without short words for spelt where its term is held", () => {
    const older = new CorpusVocabulary({ ...counted, words: counted.words.filter(([word]) => word.length >= 4) });
    expect(older.spells("of")).toBe(true);
    expect(older.spells("ox")).toBe(false);
  });
});
