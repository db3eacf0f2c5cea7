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
    ["Of the freight, 45 crates were tea and 12 crates pepper.", "The pepper filled 45 crates."],
  ])("knows from “%s” that “%s” tells a figure of another thing", (source, claim) => {
    expect(moved(source, claim)).not.toEqual([]);
  });

  it.each([
    ["Five of the seven lamps on the quay still burn.", "Five of the lamps burn."],
    [
      "The crew agreed to six of the eight shifts but not to the two in the engine room.",
      "Two of the shifts, those in the engine room, were not agreed to.",
    ],
    ["The number of pilots shrank from 31 in 1920 to 4 in 1975.", "By 1975 only four pilots were left."],
    ["The port promised in March to keep the crane until 2031.", "The port said it would keep its crane until 2031."],
  ])("leaves the figures of “%s” to “%s”", (source, claim) => {
    expect(moved(source, claim)).toEqual([]);
  });
});
