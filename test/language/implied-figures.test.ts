import { describe, expect, it } from "vitest";
import { readImpliedFigures } from "../../src/language/implied-figures.js";

describe("readImpliedFigures", () => {
  it.each([
    ["The bell rang twice.", [2]],
    ["Sales tripled.", [3]],
    ["It takes a minute.", [1 / 60]],
    ["Both left.", [2]],
    ["It rang.", []],
  ])("reads “%s”", (text, values) => {
    expect(readImpliedFigures(text).map(({ value }) => value)).toEqual(values);
  });

  it("keeps what bounds a figure", () => {
    expect(readImpliedFigures("It takes just over an hour.")[0]?.bound).toBe("above");
  });
});
