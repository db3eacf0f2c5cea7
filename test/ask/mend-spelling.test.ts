import { describe, expect, it } from "vitest";
import { CorpusVocabulary } from "../../src/adapters/corpus-vocabulary.js";
import { mendSpelling } from "../../src/ask/mend-spelling.js";
import { SimilarSpellings } from "../../src/language/similar-spellings.js";
import { isWholeWord } from "../../src/language/word-forms.js";

const ENGLISH = ["dose", "doses", "ther", "price", "coast", "fund", "money", "findings", "visit", "soar", "energy", "kite"];
const spellings = new SimilarSpellings(ENGLISH);
const words = {
  similarTo: (word: string) => (other: string) => (word === "solar" && other === "energy" ? 0.9 : 0),
  nearestTo: () => () => 0,
  meaning: () => new Float32Array(8),
  sentence: () => new Float32Array(128),
  salience: () => 1,
  knows: (word: string) => ENGLISH.includes(word),
  isWhole: (word: string) => isWholeWord(word, (one) => ENGLISH.includes(one)),
  near: (word: string) => spellings.near(word),
};
const vocabulary = new CorpusVocabulary(
  CorpusVocabulary.count([
    "The harbour of Skarra was dredged in 1902. Prices of coal rose.",
    "Solar energy of the datacentre is dear. The ships of NTCP lie there. Visits cost a fee, and the restrictions hold.",
  ]),
);
const mend = (question: string) => mendSpelling(question, vocabulary, words);

describe("mendSpelling", () => {
  it.each([
    ["wehn was teh harbour dredged", "when was the harbour dredged"],
    ["Whree does Skarra lie?", "Where does Skarra lie?"],
    ["Was the habour dreged?", "Was the harbour dredged?"],
    ["Who dredged Skrara?", "Who dredged Skarra?"],
    ["What are the fidnings on coal?", "What are the findings on coal?"],
    ["Why isn't teh harbour dredged?", "Why isn't the harbour dredged?"],
    ["sumarize the restrictions", "summarize the restrictions"],
    ["When dose the fund hold?", "When does the fund hold?"],
    ["what dose the price hold", "what does the price hold"],
    ["How many visits dose Skarra hold?", "How many visits does Skarra hold?"],
    ["is ther a harbour?", "is there a harbour?"],
    ["Was SKRARA dredged?", "Was SKARRA dredged?"],
  ])("reads “%s” as “%s”", (typed, meant) => {
    expect(mend(typed)).toBe(meant);
  });

  it.each([
    ["Who dredged theharbour?", "Who dredged the harbour?"],
    ["where isNTCP?", "where is NTCP?"],
    ["which restric tions hold?", "which restrictions hold?"],
  ])("puts spaces where they belong: %s", (typed, meant) => {
    expect(mend(typed)).toBe(meant);
  });

  it.each([
    "What is the price on the coast?",
    "Who dredged the harbour of Utsira?",
    "Does the money fund the harbour?",
    "how much soar energy is there",
    "What dose of coal is dear?",
    "the dose the harbour holds",
    "Hi, summarise the restrictions",
    "Which tyre and which cheque lie at the kerb?",
    "tl;dr",
    "What does HAdV-55 cost?",
    "Wie viele Schiffe liegen im Hafen von Skarra?",
  ])("leaves “%s” as it is", (question) => {
    expect(mend(question)).toBe(question);
  });
});
