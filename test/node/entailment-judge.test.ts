import { describe, expect, it } from "vitest";
import { type Entailment, entailmentJudge } from "../../src/adapters/entailment-judge.js";
import type { Verdict } from "../../src/core/answer.js";
import type { EvidenceSentence, Judge } from "../../src/core/ports.js";
import { readLogits } from "../../src/node/transformers-entailment.js";

const rules = (verdict: Verdict): Judge => ({ id: "rules", judge: async () => ({ verdict, findings: [] }) });
const claim = {
  text: "The mill is old.",
  evidence: [{ text: "The mill was built in 1790." }, { text: "It is of stone." }] as EvidenceSentence[],
};

function voting(entailment: number, neutral: number, contradiction: number) {
  const asked: [string, string][] = [];
  const model = {
    id: "nli",
    async classify(premise: string, hypothesis: string): Promise<Entailment> {
      asked.push([premise, hypothesis]);
      return { entailment, neutral, contradiction };
    },
  };
  return { model, asked };
}

describe("The entailment judge", () => {
  it.each<[string, number, number, number, Verdict]>([
    ["agrees", 0.95, 0.04, 0.01, "supported"],
    ["is of two minds", 0.3, 0.6, 0.1, "partial"],
    ["finds no support", 0.02, 0.95, 0.03, "unsupported"],
    ["finds the opposite", 0.01, 0.04, 0.95, "contradicted"],
  ])("brings a verdict down where the model %s", async (_, entailment, neutral, contradiction, verdict) => {
    const { model, asked } = voting(entailment, neutral, contradiction);
    const judge = entailmentJudge(rules("supported"), model);
    expect(judge.id).toBe("rules+nli");
    expect((await judge.judge(claim)).verdict).toBe(verdict);
    expect(asked).toEqual([["The mill was built in 1790. It is of stone.", "The mill is old."]]);
  });

  it("never lets through what the rules strike, and does not ask", async () => {
    const { model, asked } = voting(1, 0, 0);
    for (const verdict of ["unsupported", "contradicted"] as const)
      expect((await entailmentJudge(rules(verdict), model).judge(claim)).verdict).toBe(verdict);
    expect(asked).toEqual([]);
    expect((await entailmentJudge(rules("partial"), model).judge(claim)).verdict).toBe("partial");
  });

  it("reads a model's classes by name, in any order and case", () => {
    const read = readLogits([0, 3, 1], { 0: "CONTRADICTION", 1: "entailment", 2: "Neutral" });
    expect(read.entailment).toBeGreaterThan(read.neutral);
    expect(read.neutral).toBeGreaterThan(read.contradiction);
    expect(read.entailment + read.neutral + read.contradiction).toBeCloseTo(1);
  });
});
