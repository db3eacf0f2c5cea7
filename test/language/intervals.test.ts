import { describe, expect, it } from "vitest";
import { readIntervals } from "../../src/language/intervals.js";

describe("readIntervals", () => {
  it.each([
    ["It is cleaned four times a year.", 3],
    ["It is cleaned quarterly.", 3],
    ["It is cleaned every quarter.", 3],
    ["It is cleaned once every three months.", 3],
    ["It is cleaned every other month.", 2],
    ["It is cleaned twice a day.", 12],
  ])("reads how often of “%s”", (text, value) => {
    expect(readIntervals(text).map((one) => one.value)).toEqual([value]);
  });

  it("finds none where nothing is told again and again", () => {
    expect(readIntervals("It was cleaned four times.")).toEqual([]);
  });
});
