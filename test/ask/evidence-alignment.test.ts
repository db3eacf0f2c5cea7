import { describe, expect, it } from "vitest";
import { ALIGNMENT_FEATURES, alignmentFeatures } from "../../src/ask/evidence-alignment.js";
import type { QuestionAnalysis, QuestionTerm } from "../../src/ask/question-analysis.js";
import type { RankedSentence } from "../../src/ask/rank-sentences.js";
import { sentenceProfile } from "../../src/ask/sentence-profile.js";
import { answerKind } from "../../src/language/answer-kinds.js";
import { tokenize } from "../../src/language/terms.js";
import { prepared } from "./prepared.js";

/** Of a question and a sentence: told is what is held, by the best alone. */
function features(question: string, sentence: string, elsewhere: Readonly<Record<string, number>> = {}): Record<string, number> {
  const document = prepared(`# A title\n\n${sentence}\n`);
  const profile = sentenceProfile(document, document.sentences.length - 1);
  const terms = tokenize(question)
    .filter(({ stop }) => !stop)
    .map(({ text, term, start }) => ({ term, word: text, start, variants: [] as string[], weight: 1 }) as unknown as QuestionTerm);
  const analysis = { kind: answerKind(question), text: question, terms, allTerms: [], negated: false } as unknown as QuestionAnalysis;
  const own = terms.map(({ term }) => (profile.termSet.has(term) ? 1 : 0));
  const values = alignmentFeatures(
    analysis,
    [{ profile, rivalName: 0 } as unknown as RankedSentence],
    { own, near: own },
    terms.map(({ word }) => elsewhere[word] ?? 0),
  );
  return Object.fromEntries(ALIGNMENT_FEATURES.map((name, at) => [name, values[at] as number]));
}

describe("How a sentence answers to a question", () => {
  it("tells a figure of what is asked for from a figure of something else", () => {
    expect(features("How many pickers joined the strike?", "Of the 640 coffee pickers most joined the strike.")["counted"]).toBe(1);
    expect(features("How many pickers joined the strike?", "The strike of the pickers lasted seven weeks.")["counted"]).toBe(0.25);
    expect(features("How many pickers joined the strike?", "The strike lasted seven weeks.")["counted"]).toBe(0);
  });

  it("says nothing of figures where nothing is counted", () => {
    expect(features("How long did the strike last?", "The strike lasted seven weeks.")["counted"]).toBe(0.5);
    expect(features("Who led the strike?", "The strike lasted seven weeks.")["counted"]).toBe(0.5);
  });

  it("knows how much more a sentence tells than it was asked with", () => {
    const repeated = features("Why must a damaged cable be replaced by a workshop?", "A damaged cable must be replaced by a workshop.");
    expect(repeated["surplusShare"]).toBe(0);
    const reasoned = features("Why must a damaged cable be replaced?", "A damaged cable must be replaced, for bare wire kills.");
    expect(reasoned["surplusShare"]).toBeGreaterThan(0.3);
  });

  it("parts what other sentences tell from what none tells", () => {
    const asked = "Who founded the boat club?";
    const nowhere = features(asked, "The boat club has won medals.");
    expect(nowhere["untoldNowhere"]).toBeCloseTo(1 / 3);
    expect(nowhere["toldElsewhere"]).toBe(0);
    const elsewhere = features(asked, "The boat club has won medals.", { founded: 0.5 });
    expect(elsewhere["untoldNowhere"]).toBe(0);
    expect(elsewhere["toldElsewhere"]).toBeCloseTo(0.5 / 3);
  });
});
