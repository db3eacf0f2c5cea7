import { describe, expect, it } from "vitest";
import { FEATURE_GROUPS } from "../../eval/fit/ablation.js";
import { fitConditionalLogit } from "../../eval/fit/conditional-logit.js";
import { fitLogisticRegression } from "../../eval/fit/logistic-regression.js";
import { FIGURES, type Judged } from "../../eval/fit/report.js";
import { ANSWER_FEATURES } from "../../src/ask/answer-features.js";
import { probability } from "../../src/ask/linear-model.js";
import { SENTENCE_FEATURES } from "../../src/ask/sentence-features.js";

const judged = (answerable: boolean, right: boolean, answered: boolean, confidence: number): Judged => ({
  set: "set",
  document: "document",
  answerable,
  right,
  answered,
  confidence,
});

describe("the fit", () => {
  it("finds the direction that tells right sentences from wrong ones, and leaves a column without variation alone", () => {
    const choices = Array.from({ length: 40 }, (_, at) => ({
      rows: [
        [1, at % 3, 7],
        [0, (at + 1) % 3, 7],
      ],
      positive: [true, false],
      weight: 1,
    }));
    const [telling, noise, constant] = fitConditionalLogit(choices, 1) as [number, number, number];
    expect(telling).toBeGreaterThan(1);
    expect(Math.abs(noise)).toBeLessThan(telling / 4);
    expect(constant).toBe(0);
  });

  it("gives the share of positives as probability where nothing tells", () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({ row: [3], positive: at % 4 === 0, weight: 1 }));
    expect(probability(fitLogisticRegression(rows, 1), [3])).toBeCloseTo(0.25, 2);
  });

  it("names in the ablation only features that there are", () => {
    const all = new Set<string>([...SENTENCE_FEATURES, ...ANSWER_FEATURES]);
    const named = Object.values(FEATURE_GROUPS).flat();
    expect(named.filter((name) => !all.has(name))).toEqual([]);
  });
});

describe("the figures of the fit", () => {
  const all = [
    judged(true, true, true, 0.9),
    judged(true, false, true, 0.6),
    judged(false, false, false, 0.1),
    judged(false, false, true, 0.7),
  ];
  const once = [1, 1, 1, 1];

  it("counts an abstention right only where there is no answer", () => {
    expect(FIGURES["right or rightly abstained"](all, once)).toBe(0.5);
    expect(FIGURES["abstention F1"](all, once)).toBeCloseTo(2 / 3);
  });

  it("ranks by confidence", () => {
    expect(FIGURES["AUROC answerable"](all, once)).toBe(0.75);
  });

  it("counts a question drawn twice twice", () => {
    expect(FIGURES["quotes gold, of answerable"](all, [2, 1, 0, 0])).toBeCloseTo(2 / 3);
  });

  it("finds no error in confidence that comes true", () => {
    const certain = [judged(true, true, true, 1), judged(false, false, false, 0)];
    expect(FIGURES["calibration error"](certain, [1, 1])).toBe(0);
  });
});
