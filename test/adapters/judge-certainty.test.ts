import { describe, expect, it } from "vitest";
import { align } from "../../src/adapters/judge-alignment.js";
import { checkCertainty } from "../../src/adapters/judge-certainty.js";
import { bundledWords } from "../fakes/bundled-words.js";
import { readClaim } from "../fakes/read-claim.js";

async function overstated(source: string, claim: string): Promise<string[]> {
  const { statement, evidence } = readClaim(source, claim);
  return checkCertainty(statement, evidence, align(statement, evidence, await bundledWords())).map(({ detail }) => detail);
}

describe("checkCertainty", () => {
  it.each([
    ["The harbour board might close the old slipway.", "The harbour board closes the old slipway."],
    ["The captain suspects that rats gnawed the cable.", "Rats gnawed the cable."],
    ["The mate believes the fog caused the delay.", "The fog certainly caused the delay."],
    ["The ferry is 40 metres long.", "The ferry is longer than any other."],
  ])("knows that of “%s” too much is made by “%s”", async (source, claim) => {
    expect(await overstated(source, claim)).not.toEqual([]);
  });

  it.each([
    ["The harbour board might close the old slipway.", "The old slipway could be closed by the harbour board."],
    ["Passengers may bring bicycles.", "Passengers are allowed to bring bicycles."],
    ["The slipway opened on 3 May.", "The slipway was opened on 3 May."],
    ["The ferry is the longest on the firth.", "The ferry is longer than any other on the firth."],
  ])("leaves as sure as “%s” that “%s”", async (source, claim) => {
    expect(await overstated(source, claim)).toEqual([]);
  });
});
