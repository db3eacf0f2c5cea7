import { describe, expect, it } from "vitest";
import { draws, interval, quantile, resamplingUnit } from "../../eval/bootstrap.js";
import { compare } from "../../eval/comparison.js";
import { grounded } from "../../eval/metrics/grounded.js";
import { sample } from "../../eval/question-sets/sample.js";
import { seededRandom } from "../../eval/seeded-random.js";
import { graded } from "./make-case.js";

const items = Array.from({ length: 40 }, (_, at) =>
  graded({ id: String(at), document: `d${at % 4}`, verdict: at % 2 === 0 ? "grounded" : "wrong" }),
);

describe("the bootstrap", () => {
  it("draws the same every time", () => {
    expect(draws(items).map((weights) => weights.join())).toEqual(draws(items).map((weights) => weights.join()));
  });

  it("draws as many questions as there are, with replacement", () => {
    const [first] = draws(items);
    expect(first?.reduce((sum, weight) => sum + weight, 0)).toBe(items.length);
    expect(Math.max(...(first ?? []))).toBeGreaterThan(1);
  });

  it("draws documents whole where there are ten or more", () => {
    const many = items.map((item, at) => ({ ...item, document: `d${at % 10}` }));
    expect([resamplingUnit(items), resamplingUnit(many)]).toEqual(["questions", "documents"]);
    for (const weights of draws(many).slice(0, 20)) {
      for (let at = 10; at < many.length; at++) expect(weights[at]).toBe(weights[at % 10]);
    }
  });

  it("gives an interval around the value, as wide as theory has it", () => {
    const bounds = interval(draws(items), (weights) => grounded(items, weights));
    expect(bounds?.low).toBeCloseTo(0.5 - 1.96 * Math.sqrt(0.25 / 40), 1);
    expect(bounds?.high).toBeCloseTo(0.5 + 1.96 * Math.sqrt(0.25 / 40), 1);
  });

  it("gives no interval to what is mostly undefined", () => {
    expect(interval(draws(items), () => undefined)).toBeUndefined();
  });

  it("interpolates quantiles", () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  });
});

describe("a comparison", () => {
  it("pairs questions by set and id, and leaves out those without a partner", () => {
    const better = items.slice(0, 30).map((item) => ({ ...item, verdict: "grounded" as const }));
    const { questions, metrics } = compare(items, better, ["grounded"]);
    expect(questions).toBe(30);
    expect(metrics.grounded?.difference).toBe(0.5);
    expect(metrics.grounded?.interval?.low).toBeGreaterThan(0.2);
  });

  it("finds no difference between a run and itself, and no interval wider than nothing", () => {
    expect(compare(items, items, ["grounded"]).metrics.grounded).toMatchObject({ difference: 0, interval: { low: 0, high: 0 } });
  });
});

describe("sampling", () => {
  const questions = Array.from({ length: 30 }, (_, at) => ({ id: `q${at}`, document: `d${at % 2}`, answerable: at % 3 === 0 }));

  it("keeps so many for each document and answerability, in order", () => {
    const kept = sample(questions, 3);
    expect(kept).toHaveLength(12);
    expect(kept.map(({ id }) => id)).toEqual(questions.filter((question) => kept.includes(question)).map(({ id }) => id));
  });

  it("keeps the same whatever the order of the file", () => {
    const ids = (list: typeof questions) =>
      sample(list, 3)
        .map(({ id }) => id)
        .sort();
    expect(ids([...questions].reverse())).toEqual(ids(questions));
  });

  it("draws numbers that a seed fixes", () => {
    const [a, b] = [seededRandom(7), seededRandom(7)];
    expect([a(), a(), a()]).toEqual([b(), b(), b()]);
  });
});
