import { describe, expect, it } from "vitest";
import { type AnswerPlan, coverBoth } from "../../src/ask/answer-plan.js";
import type { EvidenceSentence } from "../../src/core/ports.js";
import { prepared } from "./prepared.js";

const document = prepared("# Prices\n\nTea costs three pounds. Coffee costs four pounds. The shop opens at nine.\n");
const [tea, coffee, hours] = document.sentences.map(
  ({ start, end }): EvidenceSentence => ({
    prepared: document,
    section: document.document.sections[0] as EvidenceSentence["section"],
    start,
    end,
    text: document.document.text.slice(start, end),
    score: 0.5,
  }),
) as [EvidenceSentence, EvidenceSentence, EvidenceSentence];

const answered = (...chosen: EvidenceSentence[]): AnswerPlan => ({
  status: "answered",
  confidence: 0.8,
  chosen,
  evidence: chosen,
  passages: [],
});
const abstained: AnswerPlan = { status: "not_in_document", confidence: 0.1, chosen: [], evidence: [], passages: [] };
const SIDES = ["What does tea cost?", "What does coffee cost?"];

describe("a question about two things", () => {
  const cover = async (whole: AnswerPlan, plans: Readonly<Record<string, AnswerPlan>>) => {
    const asked: string[] = [];
    const plan = await coverBoth(whole, SIDES, async (side) => {
      asked.push(side);
      return plans[side] ?? abstained;
    });
    return { quoted: plan.chosen.map(({ text }) => text), status: plan.status, asked };
  };

  it("gets the sentence on the side that its answer leaves out, and only that side is planned", async () => {
    const { quoted, asked } = await cover(answered(tea), { "What does coffee cost?": answered(coffee) });
    expect(quoted).toEqual([tea.text, coffee.text]);
    expect(asked).toEqual(["What does coffee cost?"]);
  });

  it("is left as it is, and no side planned, where its answer speaks of both", async () => {
    expect(await cover(answered(tea, coffee), {})).toEqual({ quoted: [tea.text, coffee.text], status: "answered", asked: [] });
  });

  it("gets nothing that does not speak of the side left out", async () => {
    const { quoted } = await cover(answered(tea), { "What does coffee cost?": answered(hours) });
    expect(quoted).toEqual([tea.text]);
  });

  it("is answered by its sides where it has no answer as a whole, and not by one of them alone", async () => {
    const both = { "What does tea cost?": answered(tea), "What does coffee cost?": answered(coffee) };
    expect((await cover(abstained, both)).quoted).toEqual([tea.text, coffee.text]);
    expect(await cover(abstained, { "What does coffee cost?": answered(coffee) })).toEqual({
      quoted: [],
      status: "not_in_document",
      asked: ["What does tea cost?"],
    });
  });
});
