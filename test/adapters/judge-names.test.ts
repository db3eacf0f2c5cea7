import { describe, expect, it } from "vitest";
import { checkNames } from "../../src/adapters/judge-names.js";
import { readClaim } from "../fakes/read-claim.js";

function strangers(source: string, claim: string): string[] {
  const { statement, evidence } = readClaim(source, claim);
  return checkNames(statement, evidence).map(({ detail }) => detail);
}

const LIFE = `# A life afloat

Nils Borg was born in Leith. As a boy Borg sold tickets. At twenty Borg went to sea. In 1955 Borg came home.

In 1960 Borg bought the ferry. He painted it red. It was old. It leaked. It creaked.

`;

describe("checkNames", () => {
  it.each([
    [`${LIFE}His pony knew the quay.`, "Borg's pony knew the quay."],
    [
      "---\ntitle: Your ticket\nauthors:\n  - Quayside Mutual\n---\n\n# Your ticket\n\nWe pay for lost luggage.",
      "Quayside Mutual pays for lost luggage.",
    ],
    ["The paint is called Solvane. Larger amounts may irritate the skin.", "Larger amounts of Solvane may irritate the skin."],
    ["You must keep your ticket.", "Ticketholders must keep their tickets."],
  ])("finds in “%s” whom “%s” names", (source, claim) => {
    expect(strangers(source, claim)).toEqual([]);
  });

  it.each([
    [`${LIFE}His pony knew the quay.`, "Nansen's pony knew the quay.", "Nansen"],
    [
      "Ada Quill runs the bar. The mate, Piet Roos, blamed the fog in the harbour.",
      "In Quill's words, fog in the harbour was to blame.",
      "Quill",
    ],
  ])("misses in “%s” whom “%s” names", (source, claim, name) => {
    expect(strangers(source, claim)).toEqual([name]);
  });
});
