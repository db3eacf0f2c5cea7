import { describe, expect, it } from "vitest";
import { checkSpeaker } from "../../src/adapters/judge-speaker.js";
import { readClaim } from "../fakes/read-claim.js";

const SOURCE = "The ferry is 40 metres long.";

function speaking(source: string, claim: string): string[] {
  const { statement, evidence } = readClaim(source, claim);
  return checkSpeaker(statement, evidence).map(({ detail }) => detail);
}

describe("checkSpeaker", () => {
  it.each(["I would say that the ferry is endless.", "Freely speaking, I think the ferry is long.", "I'm told the ferry is long."])(
    "strikes what speaks of whoever writes it: %s",
    (claim) => {
      expect(speaking(SOURCE, claim)).not.toEqual([]);
    },
  );

  it.each([
    [SOURCE, "The ferry King Olaf I was built in 1931."],
    [SOURCE, "“I think she is long”, said the mate of the ferry."],
    ["We measured the ferry, and I think it is long.", "I think the ferry is long."],
  ])("leaves to “%s” what is quoted, numbered or said there by itself: “%s”", (source, claim) => {
    expect(speaking(source, claim)).toEqual([]);
  });
});
