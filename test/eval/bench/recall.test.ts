import { describe, expect, it } from "vitest";
import { recallAgainst } from "../../../eval/bench/recall.js";

describe("recall against an exact search", () => {
  it("is 1 for the same ordinals in any order", () => {
    expect(recallAgainst([[1, 2, 3]], [[3, 1, 2]])).toBe(1);
  });

  it("counts over all questions, and what is found beyond the due ones counts for nothing", () => {
    expect(
      recallAgainst(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 9, 8],
          [4, 3],
        ],
      ),
    ).toBe(0.75);
  });

  it("is 0 where nothing was found, and 1 where nothing was due", () => {
    expect(recallAgainst([[1]], [])).toBe(0);
    expect(recallAgainst([[]], [[]])).toBe(1);
  });
});
