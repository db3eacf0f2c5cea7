import { describe, expect, it } from "vitest";
import { checkComparisons, isTurnedComparison } from "../../src/adapters/judge-comparisons.js";
import { comparisonsOf, holdsComparison } from "../../src/adapters/judge-degrees.js";
import { readClaim } from "../fakes/read-claim.js";

function held(source: string, claim: string) {
  const { statement, evidence } = readClaim(source, claim);
  const cited = evidence.statements.flatMap(comparisonsOf);
  return comparisonsOf(statement)
    .flatMap((one) => cited.map((other) => holdsComparison(one, other)))
    .find((one) => one !== undefined);
}

describe("holdsComparison", () => {
  it.each([
    ["Delays are more common in fog than in rain.", "Delays are rarer in rain than in fog."],
    ["The mate is a better sailor than cook.", "The mate is a worse cook than sailor."],
    ["Gulls outnumber terns on the quay.", "There are fewer terns than gulls on the quay."],
    ["Northern ferries stop half as often as southern ones.", "Southern ferries stop twice as often as northern ones."],
    ["Fares rose slightly faster in Leith.", "Fares rose a little less quickly in Oban than in Leith."],
  ])("knows “%s” told from the other side as “%s”", (source, claim) => {
    expect(held(source, claim)).toBe("turned");
  });

  it.each([
    ["Delays are more common in fog than in rain.", "Delays occur more often in rain than in fog."],
    ["The old ferry was heavier than the new one.", "The old ferry weighed less than the new one."],
    ["The stripe is broader on the mate's cap than on the captain's.", "The captain can be told by the wider stripe."],
    ["Gulls flee rather than fight.", "Gulls fight rather than flee."],
    ["The engine needs 8 litres, twice as much as before.", "The engine needs less than the last model."],
  ])("knows that “%s” speaks against “%s”", (source, claim) => {
    expect(held(source, claim)).toBe("contradicted");
  });

  it("says nothing of what is compared in another respect", () => {
    expect(held("The old ferry was heavier than the new one.", "The new ferry is prettier than the old one.")).toBeUndefined();
  });
});

describe("checkComparisons", () => {
  it.each([
    ["The mate attributed the delay to fog.", "The mate put the delay down to fog."],
    ["The mate told the pilot by radio that the quay was lower.", "The mate said over the radio that the quay was lower."],
    ["The captain refused the crew's wish to lower the fare.", "The captain turned down the wish for a lower fare."],
    ["The ferry must be checked at least once a week.", "The law obliges them to check the ferry no less often than every week."],
  ])("finds no degree turned between “%s” and “%s”", (source, claim) => {
    const { statement, evidence } = readClaim(source, claim);
    expect(checkComparisons(statement, evidence)).toEqual([]);
  });

  it("knows a comparison that is turned round", () => {
    const { statement, evidence } = readClaim("Tea costs less than coffee.", "Coffee is dearer than tea.");
    expect(isTurnedComparison(statement, evidence)).toBe(true);
  });
});
