import { describe, expect, it } from "vitest";
import { FEATURE_GROUPS, MEANING, TERMS_APART } from "../../eval/fit/ablation.js";
import { type Choice, fitSentenceModel, forward, layoutOf, modelOf } from "../../eval/fit/fit-sentence-model.js";
import { fitLogisticRegression } from "../../eval/fit/logistic-regression.js";
import { FIGURES, type Judged } from "../../eval/fit/report.js";
import { seededRandom } from "../../eval/seeded-random.js";
import { ANSWER_FEATURES } from "../../src/ask/answer-features.js";
import { probability } from "../../src/ask/linear-model.js";
import { SENTENCE_FEATURES } from "../../src/ask/sentence-features.js";
import { strengths } from "../../src/ask/sentence-model.js";
import { ASKED_FEATURES, TOLD_FEATURES } from "../../src/ask/term-evidence.js";

const judged = (answerable: boolean, right: boolean, answered: boolean, confidence: number): Judged => ({
  set: "set",
  document: "document",
  answerable,
  right,
  answered,
  confidence,
});

describe("the fit", () => {
  // A term's first feature says whether it matters, what is told of it whether the sentence says it: only together do they tell.
  const asked = (matters: number) => ASKED_FEATURES.map((_, at) => (at === 0 ? matters : 0.5));
  const told = (share: number) => TOLD_FEATURES.map(() => share);
  const choice = (at: number): Choice => {
    const candidates = [
      { features: Float64Array.of(at % 3, 7), told: Float64Array.of(...told(1), ...told(0)) },
      { features: Float64Array.of((at + 1) % 3, 7), told: Float64Array.of(...told(0), ...told(1)) },
    ];
    return {
      asked: Float64Array.of(...asked(at % 2), ...asked(1 - (at % 2))),
      candidates,
      positive: [at % 2 === 1, at % 2 === 0],
      weight: 1,
    };
  };
  const choices = Array.from({ length: 2000 }, (_, at) => choice(at));

  it("learns by what a question's sentences are ranked by", () => {
    const random = seededRandom(3);
    const some = (length: number) => Float64Array.from({ length }, () => 2 * random() - 1);
    const layout = layoutOf(7);
    const weights = some(layout.end).map((value) => Number(value.toFixed(4)));
    const terms = some(3 * ASKED_FEATURES.length);
    const candidates = Array.from({ length: 9 }, () => ({ features: some(7), told: some(3 * TOLD_FEATURES.length) }));
    const learned = forward({ asked: terms, candidates, positive: [], weight: 1 }, weights, layout).strengths;
    const ranked = strengths(
      modelOf(weights, layout),
      candidates.map((one) => ({ ...one, asked: terms })),
    );
    for (const [at, strength] of ranked.entries()) expect(strength).toBeCloseTo(learned[at] as number, 9);
  });

  it("learns of which terms it counts that a sentence tells them", () => {
    const model = fitSentenceModel(choices);
    const right = choices.slice(0, 6).map(({ asked: terms, candidates, positive }) => {
      const own = strengths(
        model,
        candidates.map((one) => ({ ...one, asked: terms })),
      );
      return (own[0] as number) > (own[1] as number) === positive[0];
    });
    expect(right).toEqual([true, true, true, true, true, true]);
  });

  it("fits the same weights twice", () => {
    expect(fitSentenceModel(choices.slice(0, 300))).toEqual(fitSentenceModel(choices.slice(0, 300)));
  });

  it("gives the share of positives as probability where nothing tells", () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({ row: [3], positive: at % 4 === 0, weight: 1 }));
    expect(probability(fitLogisticRegression(rows, 1), [3])).toBeCloseTo(0.25, 2);
  });

  it("names in the ablation only features that there are", () => {
    const all = new Set<string>([...SENTENCE_FEATURES, ...ANSWER_FEATURES, TERMS_APART, MEANING]);
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
