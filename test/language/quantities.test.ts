import { describe, expect, it } from "vitest";
import { readMoments } from "../../src/language/calendar.js";
import { readQuantities } from "../../src/language/quantities.js";

const values = (text: string) => readQuantities(text).map(({ value }) => value);

describe("readQuantities", () => {
  it.each([
    ["One journey in twenty made use of it.", [0.05]],
    ["Two in five agreed.", [0.4]],
    ["It reached 612,000 in twelve months.", [612_000, 12]],
    ["Between six and nine boats came.", [6, 9]],
    ["Two hundred and five men came.", [205]],
    ["The plot was split in two.", []],
  ])("reads “%s”", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it("takes “no less than” for a lower bound", () => {
    expect(readQuantities("Wait no less than 5 minutes.")[0]?.bound).toBe("above");
  });
});

describe("readMoments", () => {
  it.each([
    ["It leaves at two in the morning.", 120],
    ["It leaves at ten at night.", 1320],
    ["It leaves at 7 a.m.", 420],
  ])("reads the time of “%s”", (text, clock) => {
    expect(readMoments(text)[0]?.clock).toBe(clock);
  });

  it("takes “From May” for a month and “may not” for none", () => {
    expect(readMoments("From May, dogs are banned.")[0]?.month).toBe(5);
    expect(readMoments("Dogs may not come.")).toEqual([]);
  });
});
