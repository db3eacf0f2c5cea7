import type { EvidenceSentence, Judge, Judgement } from "../core/ports.js";
import { verdictOf } from "./rule-judge.js";

/** Probabilities, 0..1, that a premise says a hypothesis, says otherwise, or says nothing of it. */
export interface Entailment {
  readonly entailment: number;
  readonly neutral: number;
  readonly contradiction: number;
}

/** A model of natural language inference. */
export interface EntailmentModel {
  readonly id: string;
  classify(premise: string, hypothesis: string): Promise<Entailment>;
}

/** From here a model's word counts against a claim; small models are often wrong, and seldom as sure as this. */
const SURE = 0.9;
const DOUBTFUL = 0.6;

/** The rules first, then a model's vote: it can bring a verdict down, never up, since it reads figures and names less well than rules do. */
export function entailmentJudge(rules: Judge, model: EntailmentModel): Judge {
  return {
    id: `${rules.id}+${model.id}`,
    async judge(claim, signal): Promise<Judgement> {
      const judged = await rules.judge(claim, signal);
      if (judged.verdict === "contradicted" || judged.verdict === "unsupported") return judged;
      signal?.throwIfAborted();
      const { neutral, contradiction } = await model.classify(premiseOf(claim.evidence), claim.text);
      const verdict =
        contradiction >= SURE
          ? "contradicted"
          : neutral >= SURE
            ? "unsupported"
            : neutral + contradiction >= DOUBTFUL
              ? "partial"
              : undefined;
      if (verdict === undefined) return judged;
      return verdictOf([...judged.findings, { kind: "entailment", verdict, detail: claim.text }]);
    },
  };
}

function premiseOf(evidence: readonly EvidenceSentence[]): string {
  return evidence.map(({ text }) => text).join(" ");
}
