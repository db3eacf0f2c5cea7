import { describe, expect, it } from "vitest";
import { CorpusVocabulary } from "../../src/adapters/corpus-vocabulary.js";
import { analyseQuestion } from "../../src/ask/question-analysis.js";

const words = {
  similarTo: () => () => 0,
  nearestTo: () => () => 0,
  meaning: () => new Float32Array(8),
  sentence: () => new Float32Array(128),
  salience: () => 1,
  knows: () => true,
  isWhole: (word: string) => word !== "knarzen",
  near: () => [],
};
const vocabulary = new CorpusVocabulary(CorpusVocabulary.count(["The harbour was dredged in 1902.", "Boats lie in the basin of Skarra."]));
const analyse = (question: string) => analyseQuestion(question, "", vocabulary, words);

describe("analyseQuestion", () => {
  it("lets words of another language hardly weigh where the documents lack them", () => {
    const { isOtherLanguage, terms } = analyse("Wie viele Boote knarzen im Hafen von Skarra?");
    expect(isOtherLanguage).toBe(true);
    const weight = (word: string) => terms.find((term) => term.word === word)?.weight ?? Number.NaN;
    expect(weight("Skarra")).toBeGreaterThan(5 * weight("knarzen"));
  });

  it("keeps the weight of what an English question names and the documents lack", () => {
    const { isOtherLanguage, terms } = analyse("How many boats lie in the harbour of Utsira?");
    expect(isOtherLanguage).toBe(false);
    expect(terms.find(({ word }) => word === "Utsira")).toMatchObject({ isName: true, known: false });
    expect(terms.at(-1)?.weight).toBeGreaterThan(1);
  });

  it("looks a question of another language up by what is left without its small words", () => {
    expect(analyse("Quando è stato dragato il porto di Skarra?")).toMatchObject({ kind: "time", isOtherLanguage: true });
  });

  it("hears a denial without its apostrophe, and none in the number of a thing", () => {
    expect(analyse("why isnt the harbour dredged").negated).toBe(true);
    expect(analyse("What happened to the No. 4 buoy?").negated).toBe(false);
    expect(analyse("Are there no boats?").negated).toBe(true);
  });

  it("asks for a number that is written in digits, and not for how many things a question counts", () => {
    const numbers = (question: string) => analyse(question).terms.filter(({ isNumber }) => isNumber).length;
    expect(numbers("What was dredged in 1902?")).toBe(1);
    expect(numbers("What do the two boats carry?")).toBe(0);
  });

  it("drops words that only shape a question where the documents lack them, and never reads them as misspelt", () => {
    expect(analyse("Summarise what was said about the harbour.").terms.map(({ word }) => word)).toEqual(["harbour"]);
  });

  it("asks for the degree in which things are compared, which need not be said", () => {
    const degree = (question: string) => analyse(question).terms.find(({ word }) => word === "longer")?.isFrame;
    expect(degree("Which is longer, the harbour or the basin?")).toBe(true);
    expect(degree("Is the harbour longer?")).toBe(false);
  });

  it("asks for a figure where a sum, a share or a count would answer, and in English alone", () => {
    expect(analyse("What fee do the members pay?")).toMatchObject({ kind: "quantity", measure: { asked: "money" } });
    expect(analyse("Who set the fee?")).toMatchObject({ kind: "person", measure: undefined });
    expect(analyse("Quanto costa il porto di Skarra?").measure).toBeUndefined();
  });
});
