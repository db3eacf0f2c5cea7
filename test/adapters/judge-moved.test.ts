import { describe, expect, it } from "vitest";
import { checkMoved } from "../../src/adapters/judge-moved.js";
import { readClaim } from "../fakes/read-claim.js";

function moved(source: string, claim: string): string[] {
  const { statement, evidence } = readClaim(source, claim);
  return checkMoved(statement, evidence).map(({ detail }) => detail);
}

describe("checkMoved", () => {
  it.each([
    ["You pay 6 euros for a bicycle and 11 euros for a horse.", "A bicycle costs 11 euros and a horse 6 euros."],
    ["Of the catch, 188 kilos were crab and 71 kilos mackerel.", "The mackerel weighed 188 kilos."],
  ])("knows from “%s” that “%s” tells a figure of another thing", (source, claim) => {
    expect(moved(source, claim)).not.toEqual([]);
  });

  it.each([
    ["Eleven of its thirteen ferries are still afloat.", "Eleven of the remaining ferries are afloat."],
    [
      "The captain accepted seven of our nine findings and disputes the two on lifeboats.",
      "Two of the findings, those on lifeboats, are disputed.",
    ],
    ["The number of member boats fell from 64 in 1958 to 9 in 1983.", "By 1983 only nine member boats were left."],
    ["The owners agreed in June to extend the loan until 2028.", "The owners were willing to prolong the loan to 2028."],
  ])("leaves the figures of “%s” to “%s”", (source, claim) => {
    expect(moved(source, claim)).toEqual([]);
  });
});
