import { describe, expect, it } from "vitest";
import { ndcgAt10 } from "../../../eval/metrics/ndcg.js";
import { recallAtK } from "../../../eval/metrics/recall-at-k.js";
import { reciprocalRank } from "../../../eval/metrics/reciprocal-rank.js";
import { abstention, answer, BUILT, gold, HEIGHT, KEEPER, makeCase, retrieved } from "../make-case.js";

const ranked = (...spans: (typeof HEIGHT)[]) => answer([], { retrieved: retrieved(...spans) });

describe("retrieval metrics", () => {
  it("counts the share of gold spans in the first k passages", () => {
    const one = makeCase(ranked(KEEPER, HEIGHT, BUILT), { goldSets: [gold(HEIGHT, BUILT)] });
    expect(recallAtK(one, 1)).toBe(0);
    expect(recallAtK(one, 2)).toBe(0.5);
    expect(recallAtK(one, 3)).toBe(1);
  });

  it("takes the reciprocal of the first hit's rank, and nothing for no hit", () => {
    expect(reciprocalRank(makeCase(ranked(KEEPER, HEIGHT)))).toBe(0.5);
    expect(reciprocalRank(makeCase(ranked(KEEPER)))).toBe(0);
  });

  it("discounts by the logarithm of the rank", () => {
    expect(ndcgAt10(makeCase(ranked(HEIGHT)))).toBe(1);
    expect(ndcgAt10(makeCase(ranked(KEEPER, HEIGHT)))).toBeCloseTo(1 / Math.log2(3), 12);
    const two = makeCase(ranked(HEIGHT, KEEPER, BUILT), { goldSets: [gold(HEIGHT, BUILT)] });
    expect(ndcgAt10(two)).toBeCloseTo((1 + 1 / 2) / (1 + 1 / Math.log2(3)), 12);
  });

  it("gives a passage that holds two gold spans the whole of the ideal", () => {
    const whole = { start: HEIGHT.start, end: BUILT.end };
    expect(ndcgAt10(makeCase(ranked(whole), { goldSets: [gold(HEIGHT, BUILT)] }))).toBe(1);
  });

  it("uses the gold set that is served best", () => {
    const one = makeCase(ranked(KEEPER), { goldSets: [gold(HEIGHT, BUILT), gold(KEEPER)] });
    expect(recallAtK(one, 1)).toBe(1);
  });

  it("is undefined for unanswerable questions", () => {
    const one = makeCase(abstention(), { answerable: false, goldSets: [] });
    expect([recallAtK(one, 1), reciprocalRank(one), ndcgAt10(one)]).toEqual([undefined, undefined, undefined]);
  });
});
