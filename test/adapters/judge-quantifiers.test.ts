import { describe, expect, it } from "vitest";
import { checkQuantifiers } from "../../src/adapters/judge-quantifiers.js";
import { readClaim } from "../fakes/read-claim.js";

function findings(source: string, claim: string): string[] {
  const { statement, evidence } = readClaim(source, claim);
  return checkQuantifiers(statement, evidence).map(({ detail }) => detail);
}

describe("checkQuantifiers", () => {
  it.each([
    ["On board everyone helps everyone.", "On board everybody helps everybody else."],
    ["The fog probably caused it.", "The fog most likely caused it."],
    ["The new map shows nearly all of the quays.", "The new map shows nearly everything."],
    ["When new, the hull let in no water at all.", "The new hull kept out all water."],
    ["Check the boat at least once every 28 days.", "The boat is checked every 28 days."],
    ["Keep salt out of the tank.", "Salt must be kept out of the tank and any hose."],
    ["None of the boats is suitable.", "All of the boats are unsuitable."],
  ])("finds in “%s” as much as “%s” claims", (source, claim) => {
    expect(findings(source, claim)).toEqual([]);
  });

  it.each([
    ["Most passengers complained about the noise.", "Only a few passengers complained about the noise."],
    ["Few passengers complained about the noise.", "Not a single passenger minded the noise, and no passengers at all complained."],
    ["Some boats have a bell.", "All boats have a bell."],
    ["Some boats have a bell.", "Most boats have a bell."],
  ])("finds in “%s” another share than “%s” claims", (source, claim) => {
    expect(findings(source, claim)).not.toEqual([]);
  });
});
