import { describe, expect, it } from "vitest";
import { checkDates, checkNumbers } from "../../src/adapters/judge-numbers.js";
import { readClaim } from "../fakes/read-claim.js";

function findings(source: string, claim: string): string[] {
  const { statement, evidence } = readClaim(source, claim);
  return [...checkNumbers(statement, evidence), ...checkDates(statement, evidence)].map(({ detail }) => detail);
}

describe("checkNumbers", () => {
  it.each([
    ["The timetable is printed every quarter.", "The timetable is printed four times a year."],
    ["The mate rang twice.", "The mate rang two times."],
    ["The crossing takes just over a minute.", "The crossing takes little more than sixty seconds."],
    ["The new deck holds 60 cars, twice as many as before.", "The deck used to hold 30 cars and now holds 60."],
    ["The upper deck is used three times as often as the lower one.", "The lower deck is used a third as often as the upper one."],
    ["The ferry was launched in 1951 and sank in 1954.", "The ferry sank three years after it was launched in 1951."],
    ["The refit took 22 months.", "The refit took a year and ten months."],
    ["The first six months were quiet.", "The first half-year was quiet."],
    ["The crossing takes 25 minutes.", "The crossing takes less than half an hour."],
    ["There are 4.5 lifejackets for every hundred seats.", "There are 45 lifejackets for every 1,000 seats."],
    ["The north quay is longer than the south quay.", "The harbour's two quays differ in length."],
    ["40 berths lie to the north and 40 berths to the south.", "The harbour has 80 berths."],
    ["Fares rose by 62 percent here and by 20 percent there.", "Fares rose more than three times as fast here, by 62 percent."],
    ["# Ferryman 3.0\n\nThe map view is gone from this release.", "Ferryman 3.0 has no map view."],
  ])("finds in “%s” the figures of “%s”", (source, claim) => {
    expect(findings(source, claim)).toEqual([]);
  });

  it.each([
    ["The timetable is printed every quarter.", "The timetable is printed six times a year."],
    ["The ferry was launched in 1951 and sank in 1954.", "The ferry sank five years after it was launched in 1951."],
    ["The crossing takes just over a minute.", "The crossing takes just over an hour."],
    ["Crates heavier than 12 kilos are refused.", "Crates of more than 16 kilos are refused."],
    ["The quay handles about 300 cars a week.", "The quay handles about 300 cars a month."],
    ["The pilot boards ships of more than 40 metres, but he does not board yachts.", "The pilot boards ships shorter than 40 metres."],
  ])("misses in “%s” a figure of “%s”", (source, claim) => {
    expect(findings(source, claim)).not.toEqual([]);
  });
});

describe("checkDates", () => {
  it.each([
    ["The horn sounded at 15:12.", "The horn sounded at twelve minutes past three in the afternoon."],
    ["The licence ends on 30 November 2026.", "The licence ends at the end of 2026."],
  ])("finds in “%s” the time of “%s”", (source, claim) => {
    expect(findings(source, claim)).toEqual([]);
  });

  it("misses the start of a year where its second half is told of", () => {
    expect(findings("The licence ends in September 2026.", "The licence ends at the start of 2026.")).toEqual(["2026"]);
  });
});
