import { describe, expect, it } from "vitest";
import { abstentionF1 } from "../../../eval/metrics/abstention-f1.js";
import { abstentionPrecision } from "../../../eval/metrics/abstention-precision.js";
import { abstentionRecall } from "../../../eval/metrics/abstention-recall.js";
import { balancedAccuracy } from "../../../eval/metrics/balanced-accuracy.js";
import { correct } from "../../../eval/metrics/correct.js";
import { cragScore } from "../../../eval/metrics/crag-score.js";
import { grounded } from "../../../eval/metrics/grounded.js";
import { hallucination } from "../../../eval/metrics/hallucination.js";
import type { Verdict } from "../../../eval/verdict.js";
import { graded } from "../make-case.js";

const items = (answerable: boolean, ...verdicts: Verdict[]) => verdicts.map((verdict) => graded({ answerable, verdict }));

/** Answerable: 2 grounded, 1 uncited, 1 wrong, 1 missed. Unanswerable: 2 abstained, 1 corrected, 1 misled. */
const MIXED = [
  ...items(true, "grounded", "grounded", "uncited", "wrong", "missed"),
  ...items(false, "abstained", "abstained", "corrected", "misled"),
];

describe("abstention metrics", () => {
  it("reads precision and recall off the four outcomes", () => {
    expect(abstentionPrecision(MIXED)).toBe(3 / 4);
    expect(abstentionRecall(MIXED)).toBe(3 / 4);
    expect(abstentionF1(MIXED)).toBe(3 / 4);
    expect(balancedAccuracy(MIXED)).toBeCloseTo((3 / 4 + 4 / 5) / 2, 12);
  });

  it("gives never answering full recall and chance accuracy", () => {
    const never = [...items(true, "missed", "missed", "missed"), ...items(false, "abstained")];
    expect(abstentionRecall(never)).toBe(1);
    expect(abstentionPrecision(never)).toBe(1 / 4);
    expect(balancedAccuracy(never)).toBe(0.5);
  });

  it("leaves out answerable questions that may be asked back and were", () => {
    expect(abstentionPrecision([...items(true, "abstained"), ...items(false, "abstained")])).toBe(1);
    expect(correct(items(true, "abstained", "grounded"))).toBe(1);
  });

  it("is undefined where there is nothing to divide by", () => {
    expect([abstentionF1(items(true, "grounded")), abstentionRecall([]), balancedAccuracy(items(true, "grounded"))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("headline metrics", () => {
  it("counts grounded answers, right abstentions and corrections", () => {
    expect(grounded(MIXED)).toBe(5 / 9);
  });

  it("counts right answers of answerable questions, cited or not", () => {
    expect(correct(MIXED)).toBe(3 / 5);
  });

  it("takes hallucinations from accuracy and lets a missed answer be zero", () => {
    expect(cragScore(MIXED)).toBeCloseTo((6 - 2) / 9, 12);
    expect(hallucination(MIXED)).toBe(1 / 4);
  });

  it("never takes a failure for a pass", () => {
    const failed = [...items(true, "failed"), ...items(false, "failed")];
    expect([grounded(failed), cragScore(failed), hallucination(failed), abstentionRecall(failed)]).toEqual([0, -1, 1, 0]);
  });

  it("weighs items as a bootstrap draw does", () => {
    expect(grounded(items(true, "grounded", "wrong"), [3, 1])).toBe(0.75);
    expect(abstentionRecall(items(false, "abstained", "misled"), [1, 3])).toBe(0.25);
  });
});
