import { describe, expect, it } from "vitest";
import type { EvidenceSentence, Generator, GeneratorInput } from "../../src/core/ports.js";

/** @param input with at least one chosen sentence */
export function generatorContract(name: string, make: () => Generator, input: () => Promise<GeneratorInput>): void {
  describe(`${name} as a Generator`, () => {
    it("rests every claim on sentences it was given, and says it with words", async () => {
      const given = await input();
      const known = new Set<EvidenceSentence>([...given.chosen, ...given.evidence]);
      let claims = 0;
      for await (const claim of make().generate(given)) {
        claims++;
        expect(claim.text.trim()).not.toBe("");
        expect(claim.evidence.length).toBeGreaterThan(0);
        for (const sentence of claim.evidence) expect(known).toContain(sentence);
        // A draft that is no quote is for the judge to say.
        expect(claim.verdict).toBe(make().quotes ? "supported" : "unsupported");
      }
      expect(claims).toBeGreaterThan(0);
    });

    it("claims nothing where nothing was chosen", async () => {
      const given = { ...(await input()), chosen: [], evidence: [] };
      for await (const claim of make().generate(given)) expect.unreachable(claim.text);
    });

    it("names itself", () => {
      expect(make().id).toMatch(/^[a-z][a-z-]*$/);
    });
  });
}
