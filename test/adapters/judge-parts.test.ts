import { describe, expect, it } from "vitest";
import { align } from "../../src/adapters/judge-alignment.js";
import { readNearness } from "../../src/adapters/judge-nearness.js";
import { readParts } from "../../src/adapters/judge-parts.js";
import { bundledWords } from "../fakes/bundled-words.js";
import { readClaim } from "../fakes/read-claim.js";

async function parts(source: string, claim: string) {
  const { statement, evidence } = readClaim(source, claim);
  const words = await bundledWords();
  const alignment = align(statement, evidence, words);
  return readParts(statement, alignment, readNearness(statement, evidence, alignment, words));
}

describe("readParts", () => {
  it("finds a detail that the source has no words left for", async () => {
    const source = "The captain sold the ferry in March.";
    const [quoted, added] = [
      await parts(source, "The captain sold the ferry in March."),
      await parts(source, "The captain sold the ferry in March after a quarrel with wealthy cousins."),
    ];
    expect(quoted).toEqual({ clause: 0, surplus: 0 });
    expect(added.surplus).toBeGreaterThan(0.4);
    expect(added.clause).toBeGreaterThan(quoted.clause);
  });
});
