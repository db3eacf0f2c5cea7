import { describe, expect, it } from "vitest";
import { answerWords } from "../../../eval/metrics/answer-length.js";
import { containsAnswer } from "../../../eval/metrics/containment.js";
import { saysForbidden } from "../../../eval/metrics/forbidden.js";
import { keyFactRecall } from "../../../eval/metrics/key-fact-recall.js";
import { numbersQuoted } from "../../../eval/metrics/numbers-quoted.js";
import { referenceRecall } from "../../../eval/metrics/reference-recall.js";
import { statusAccepted } from "../../../eval/metrics/status-accuracy.js";
import { bestSentenceF1, tokenF1 } from "../../../eval/metrics/token-f1.js";
import { abstention, answer, BUILT, HEIGHT, KEEPER, makeCase } from "../make-case.js";

describe("answer metrics", () => {
  it("counts key facts stated in any of their wordings", () => {
    const key = { form: "facts", facts: [["forty-two metres", "42 metres"], ["1872"]] } as const;
    expect(keyFactRecall(makeCase(answer([HEIGHT]), { key }))).toBe(0.5);
    expect(keyFactRecall(makeCase(answer([HEIGHT, BUILT]), { key }))).toBe(1);
    expect(keyFactRecall(makeCase(abstention(), { key }))).toBe(0);
  });

  it("finds a span by whole words, whatever the case, articles and punctuation", () => {
    expect(containsAnswer(makeCase(answer([KEEPER]), { key: { form: "spans", spans: ["Keeper"] } }))).toBe(1);
    expect(containsAnswer(makeCase(answer([KEEPER]), { key: { form: "spans", spans: ["keep", "nothing"] } }))).toBe(0);
    expect(containsAnswer(makeCase(answer([HEIGHT])))).toBeUndefined();
  });

  it("recalls the weighty words of a reference", () => {
    const key = { form: "references", references: ["The keeper lives in the tower."], enough: 0.5 } as const;
    expect(referenceRecall(makeCase(answer([KEEPER]), { key }))).toBeCloseTo(2 / 3, 12);
    expect(referenceRecall(makeCase(abstention(), { key }))).toBe(0);
  });

  it("compares long gold spans as references and leaves short ones to containment", () => {
    const long = "The tower is 42 metres high and stands on a rock above the old harbour";
    expect(referenceRecall(makeCase(answer([HEIGHT]), { key: { form: "spans", spans: [long] } }))).toBe(4 / 8);
    expect(referenceRecall(makeCase(answer([HEIGHT]), { key: { form: "spans", spans: ["42 metres"] } }))).toBeUndefined();
  });

  it("scores the claim that agrees best with a gold answer", () => {
    expect(tokenF1(["tower", "is", "high"], ["tower", "is", "low", "now"])).toBeCloseTo((2 * (2 / 3) * 0.5) / (2 / 3 + 0.5), 12);
    expect(tokenF1([], ["x"])).toBe(0);
    expect(bestSentenceF1(makeCase(answer([BUILT, HEIGHT])))).toBe(1);
    expect(bestSentenceF1(makeCase(abstention()))).toBe(0);
  });

  it("asks every number of the answer to stand in a quote", () => {
    expect(numbersQuoted(makeCase(answer([HEIGHT, BUILT])))).toBe(1);
    expect(numbersQuoted(makeCase(answer([HEIGHT], { answer: "It is 42 metres, or 138 feet." })))).toBe(0.5);
    expect(numbersQuoted(makeCase(answer([KEEPER])))).toBeUndefined();
  });

  it("sees forbidden strings in any case", () => {
    expect(saysForbidden(makeCase(answer([KEEPER]), { mustNot: ["THE KEEPER"] }))).toBe(true);
    expect(saysForbidden(makeCase(answer([KEEPER]), { mustNot: ["banana"] }))).toBe(false);
  });

  it("accepts only the statuses a question lists", () => {
    expect(statusAccepted(makeCase(answer([HEIGHT])))).toBe(1);
    expect(statusAccepted(makeCase(answer([HEIGHT], { status: "partial" })))).toBe(0);
  });

  it("counts an answer's words and not an abstention's", () => {
    expect(answerWords(makeCase(answer([KEEPER])))).toBe(4);
    expect(answerWords(makeCase(abstention()))).toBeUndefined();
  });
});
