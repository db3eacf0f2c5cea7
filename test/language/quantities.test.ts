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
    ["It takes four and a half hours.", [4.5]],
    ["It takes 4½ hours.", [4.5]],
    ["It takes an hour and a half.", [1.5]],
    ["It takes 1 h 30 min.", [1.5]],
    ["A full plot costs £64 a year and a half plot £35.", [64, 0.5, 35]],
    ["The hull costs EUR 4,990.", [4990]],
    ["It is minus 5 °C.", [-5]],
    ["It lasted a year and ten months.", [22]],
    ["The first half-hour was quiet.", [0.5]],
    ["Eight for every thousand seats.", [8, 1000]],
    ["It runs at 25 kilometres per hour.", [25]],
  ])("reads “%s”", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it("takes a figure that nothing is named after for one of what the last was of", () => {
    expect(readQuantities("Six hours are allowed; I needed nine and a half.")[1]?.dimension).toBe("time");
  });

  it("reads what a count is per, past what it counts", () => {
    expect(readQuantities("It sells 700 tickets a month.")[0]?.per).toBe("month");
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
    ["It leaves at twelve minutes past three in the afternoon.", 912],
    ["It leaves at a quarter to six in the evening.", 1065],
    ["It leaves at 6.20 on the morning of 3 October.", 380],
    ["It leaves at half past six.", 390],
    ["It leaves at a quarter to seven.", 405],
    ["It leaves at noon.", 720],
  ])("reads the time of “%s”", (text, clock) => {
    expect(readMoments(text)[0]?.clock).toBe(clock);
  });

  it("leaves open which half of the day “half past six” is of", () => {
    expect(readMoments("It leaves at half past six.")[0]?.either).toBe(true);
    expect(readMoments("It leaves at 06:30.")[0]?.either).toBeUndefined();
  });

  it("reads weekdays cut short, days told by words, dates in figures and years cut short", () => {
    expect(readMoments("It opens on Tue and Sat.").map(({ weekday }) => weekday)).toEqual([2, 6]);
    expect(readMoments("It sat in the sun.")).toEqual([]);
    expect(readMoments("On the twenty-first of March it left.")[0]).toMatchObject({ day: 21, month: 3 });
    expect(readMoments("It left on 3/10/2022.")[0]).toMatchObject({ day: 3, month: 10, year: 2022 });
    expect(readMoments("It ran 1939–45.").map(({ year }) => year)).toEqual([1939, 1945]);
  });

  it("takes “From May” for a month and “may not” for none", () => {
    expect(readMoments("From May, dogs are banned.")[0]?.month).toBe(5);
    expect(readMoments("Dogs may not come.")).toEqual([]);
  });
});
