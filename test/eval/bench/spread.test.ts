import { describe, expect, it } from "vitest";
import { median, percentile, ratios, spreadOf } from "../../../eval/bench/spread.js";

describe("a spread", () => {
  it("takes the middle, whatever the order, and keeps the values as they were", () => {
    const values = [9, 1, 5];
    expect(spreadOf(values)).toEqual({ median: 5, least: 1, most: 9 });
    expect(values).toEqual([9, 1, 5]);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it("sorts by size, not by digits", () => {
    expect(median([10, 9, 100])).toBe(10);
    expect(percentile([2, 10, 1], 1)).toBe(10);
  });

  it("is not moved by one wild value", () => {
    expect(median([1, 1, 1, 1, 1000])).toBe(1);
    expect(percentile([1, 1, 1, 1, 1000], 0.5)).toBe(1);
  });

  it("refuses to sum up nothing", () => {
    expect(() => spreadOf([])).toThrow(RangeError);
  });
});

describe("ratios", () => {
  it("are taken round by round, so that a slow round cancels out", () => {
    expect(ratios([100, 10, 50], [1000, 100, 500])).toEqual({ median: 0.1, least: 0.1, most: 0.1 });
  });

  it("refuse sides of unlike length", () => {
    expect(() => ratios([1, 2], [1])).toThrow("2 rounds cannot be set against 1");
  });
});
