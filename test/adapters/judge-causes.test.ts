import { describe, expect, it } from "vitest";
import { align } from "../../src/adapters/judge-alignment.js";
import { readCauses } from "../../src/adapters/judge-causes.js";
import { bundledWords } from "../fakes/bundled-words.js";
import { readClaim } from "../fakes/read-claim.js";

async function causes(source: string, claim: string): Promise<boolean> {
  const { statement, evidence } = readClaim(source, claim);
  const { findings, unjoined } = readCauses(statement, evidence, align(statement, evidence, await bundledWords()));
  return findings.length > 0 || unjoined > 0;
}

describe("readCauses", () => {
  it.each([
    ["The winch stuck and the pump leaked.", "The winch stuck because the pump leaked."],
    ["The winch stuck in the rain.", "Rain led to the winch getting stuck."],
  ])("knows that nothing in “%s” is a cause, as in “%s”", async (source, claim) => {
    expect(await causes(source, claim)).toBe(true);
  });

  it.each([
    ["The committee will hear the captain in June.", "The captain is due to be heard by the committee in June."],
    ["The pump leaked, so the winch stuck.", "The winch stuck because the pump leaked."],
  ])("leaves the causes of “%s” to “%s”", async (source, claim) => {
    expect(await causes(source, claim)).toBe(false);
  });
});
