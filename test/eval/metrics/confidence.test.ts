import { describe, expect, it } from "vitest";
import { answeredCalibrationError } from "../../../eval/metrics/answered-calibration-error.js";
import { auroc } from "../../../eval/metrics/auroc.js";
import { calibrationBins, calibrationError } from "../../../eval/metrics/calibration-error.js";
import { riskCoverageArea, riskCoverageCurve } from "../../../eval/metrics/risk-coverage.js";
import { graded } from "../make-case.js";

const told = (answerable: boolean, confidence: number) => graded({ answerable, confidence, verdict: answerable ? "grounded" : "misled" });

describe("AUROC", () => {
  it("is the share of pairs in the right order, ties by half", () => {
    // Pairs: .9>.8 and .9>.3 right; .3<.8 wrong, .3=.3 half: 2.5 of 4.
    expect(auroc([told(true, 0.9), told(false, 0.8), told(true, 0.3), told(false, 0.3)])).toBe(2.5 / 4);
  });

  it("is a half where all are equal, and undefined for one kind alone", () => {
    expect(auroc([told(true, 0.5), told(false, 0.5), told(false, 0.5)])).toBe(0.5);
    expect(auroc([told(true, 0.5)])).toBeUndefined();
  });

  it("leaves out questions that accept both an answer and an abstention", () => {
    expect(auroc([told(true, 0.9), told(false, 0.1), graded({ answerable: false, ambiguous: true, confidence: 1 })])).toBe(1);
  });

  it("weighs an item twice as if it stood there twice", () => {
    const items = [told(true, 0.9), told(false, 0.8), told(true, 0.3)];
    expect(auroc(items, [1, 1, 2])).toBe(auroc([...items, told(true, 0.3)]));
  });
});

describe("risk and coverage", () => {
  it("walks from the surest to the least sure", () => {
    const items = [told(false, 0.2), told(true, 0.9), told(false, 0.6)];
    expect(riskCoverageCurve(items).map(({ risk }) => risk)).toEqual([0, 1 / 2, 2 / 3]);
    expect(riskCoverageArea(items)).toBeCloseTo((0 + 1 / 2 + 2 / 3) / 3, 12);
  });

  it("does not depend on the order of equals", () => {
    const items = [told(true, 0.5), told(false, 0.5), told(true, 0.5)];
    expect(riskCoverageArea([...items].reverse())).toBeCloseTo(riskCoverageArea(items) ?? Number.NaN, 12);
    expect(riskCoverageArea(items)).toBeCloseTo(1 / 3, 12);
  });
});

describe("calibration error", () => {
  it("weighs each bin's distance by its size", () => {
    const items = [told(true, 0.95), told(true, 0.95), told(false, 0.95), told(false, 0.05)];
    expect(calibrationError(items)).toBeCloseTo((3 / 4) * Math.abs(0.95 - 2 / 3) + (1 / 4) * 0.05, 12);
  });

  it("puts a confidence of one in the last bin", () => {
    expect(calibrationBins([told(true, 1)])).toEqual([{ from: 0.9, count: 1, meanConfidence: 1, accuracy: 1 }]);
  });

  it("looks at answers alone where asked to", () => {
    const silent = graded({ answerable: false, abstained: true, verdict: "abstained", confidence: 0.4 });
    expect(answeredCalibrationError([told(true, 1), silent])).toBe(0);
    expect(calibrationError([told(true, 1), silent])).toBeCloseTo(0.2, 12);
  });
});
