import { describe, expect, it } from "vitest";
import { type AnswerPlan, answerRest, combine, coverSides } from "../../src/ask/answer-plan.js";
import type { PreparedDocument } from "../../src/core/document.js";
import type { EvidenceSentence } from "../../src/core/ports.js";
import { prepared } from "./prepared.js";

const sentencesOf = (document: PreparedDocument) =>
  document.sentences.map(
    ({ start, end }): EvidenceSentence => ({
      prepared: document,
      section: document.document.sections[0] as EvidenceSentence["section"],
      start,
      end,
      text: document.document.text.slice(start, end),
      score: 0.5,
    }),
  );
const document = prepared("# Prices\n\nTea costs three pounds. Coffee costs four pounds. The shop opens at nine.\n");
const [tea, coffee, hours] = sentencesOf(document) as [EvidenceSentence, EvidenceSentence, EvidenceSentence];

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
    const plan = await coverSides(whole, { sides: SIDES, isChoice: false }, async (side) => {
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

  it("is answered by its sides where it has no answer as a whole", async () => {
    const both = { "What does tea cost?": answered(tea), "What does coffee cost?": answered(coffee) };
    expect((await cover(abstained, both)).quoted).toEqual([tea.text, coffee.text]);
  });

  it("is answered in part where only one side has an answer, and not at all where none has", async () => {
    expect(await cover(abstained, { "What does coffee cost?": answered(coffee) })).toEqual({
      quoted: [coffee.text],
      status: "partial",
      asked: SIDES,
    });
    expect(await cover(abstained, {})).toEqual({ quoted: [], status: "not_in_document", asked: SIDES });
  });

  it("says which side is missing where its answer speaks of the other, and nothing of that one", async () => {
    const milk = { sides: ["What does tea cost?", "What does milk cost?"], isChoice: false };
    const reason = { code: "unknown_terms", message: "“Prices” does not mention “milk”." } as const;
    const plan = await coverSides(answered(tea), milk, async () => ({ ...abstained, reason, evidence: [hours] }));
    expect(plan).toMatchObject({ status: "partial", reason: { ...reason, code: "part_missing" } });
    expect((await coverSides(answered(tea), { ...milk, isChoice: true }, async () => abstained)).status).toBe("answered");
  });
});

describe("the further parts of a joint question", () => {
  const story = prepared("# Strike\n\nThe boilers shut the pans in spring. They lost their leader. The town grew.\n");
  const [strike, loss] = sentencesOf(story) as [EvidenceSentence, EvidenceSentence];
  const statuses = (plans: readonly AnswerPlan[]) => plans.map(({ status }) => status);

  it("are answered by the sentence that goes on from what the part before quotes", () => {
    const [, rest] = answerRest(["When did the boilers rise", "what became of the chief?"], [answered(strike), abstained]) as [
      AnswerPlan,
      AnswerPlan,
    ];
    expect(rest.chosen.map(({ text }) => text)).toEqual([loss.text]);
  });

  it("are left unanswered where nothing goes on from it", () => {
    expect(statuses(answerRest(["What does tea cost", "who sells milk?"], [answered(tea), abstained]))).toEqual([
      "answered",
      "not_in_document",
    ]);
  });

  it("need lower odds than a question alone", () => {
    const likely = { ...abstained, odds: 0.6, evidence: [hours] };
    expect(statuses(answerRest(["What does tea cost", "when is it served?"], [answered(tea), likely]))).toEqual(["answered", "answered"]);
    expect(statuses(answerRest(["What does milk cost", "when is it served?"], [abstained, likely]))).toEqual([
      "not_in_document",
      "not_in_document",
    ]);
  });

  it("keep the answer of a bare one that alone is answered: nobody else has said it already", () => {
    const late = sentencesOf(prepared("# Shop\n\nIt closed because nobody came.\n"));
    const [, rest] = answerRest(["What does milk cost", "why?"], [abstained, answered(...late)]) as [AnswerPlan, AnswerPlan];
    expect(rest.chosen).toEqual(late);
  });
});

describe("parts put together", () => {
  const missing = { code: "not_found", message: "Nothing on coffee." };
  const partial: AnswerPlan = { ...answered(tea), status: "partial", reason: missing };

  it("are answered where each is", () => {
    expect(combine([answered(tea), answered(coffee)])).toMatchObject({ status: "answered", chosen: [tea, coffee] });
  });

  it("keep what a part that is answered in part has found, and say what it misses", () => {
    const reason = { code: "part_missing", message: missing.message };
    expect(combine([partial, answered(hours)])).toMatchObject({ status: "partial", chosen: [tea, hours], reason });
    expect(combine([partial, { ...abstained, reason: { code: "not_found", message: "Nothing on milk." } }])).toMatchObject({
      status: "partial",
      chosen: [tea],
      reason,
    });
  });

  it("are refused as the first of them is where none is answered", () => {
    const unclear: AnswerPlan = { ...abstained, status: "needs_clarification", reason: { code: "which_document", message: "Which?" } };
    expect(combine([unclear, unclear])).toMatchObject({ status: "needs_clarification", reason: unclear.reason });
  });

  it("tell sentences of two documents apart that begin at the same place", () => {
    const other = prepared("# Prizes\n\nTea costs three francs. Coffee costs two francs.\n");
    const [francs] = sentencesOf({ ...other, document: { ...other.document, id: "other" } }) as [EvidenceSentence];
    expect(francs.start).toBe(tea.start);
    const rest = answerRest(SIDES, [answered(tea), { ...abstained, odds: 0.9, evidence: [francs] }]);
    expect(rest[1]).toMatchObject({ status: "answered", chosen: [francs] });
  });
});
