import { describe, expect, it } from "vitest";
import type { Retriever } from "../../src/core/ports.js";

/** @param make over two documents: "power", which tells of electricity and coal, and "bread", which tells of ovens and flour */
export function retrieverContract(name: string, make: () => Promise<Retriever>): void {
  describe(`${name} as a Retriever`, () => {
    it("returns passages best first, with every score it blended", async () => {
      const { passages, vector } = await (await make()).retrieve({ text: "How much electricity comes from coal?", limit: 5 });
      expect(passages[0]?.passage.documentId).toBe("power");
      const scores = passages.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const { dense, lexical } of passages) {
        expect(Math.abs(dense)).toBeLessThanOrEqual(1.001);
        expect(lexical).toBeGreaterThanOrEqual(0);
      }
      expect(Math.hypot(...vector)).toBeCloseTo(1, 3);
    });

    it("keeps to the limit and to the documents named", async () => {
      const retriever = await make();
      expect((await retriever.retrieve({ text: "coal", limit: 1 })).passages).toHaveLength(1);
      const { passages } = await retriever.retrieve({ text: "coal electricity", limit: 5, documents: ["bread"] });
      expect(passages.length).toBeGreaterThan(0);
      expect(passages.every(({ passage }) => passage.documentId === "bread")).toBe(true);
    });

    it("gives the same for the same question, and something for a question of no words", async () => {
      const retriever = await make();
      const ask = async (text: string) =>
        (await retriever.retrieve({ text, limit: 3 })).passages.map(({ ordinal, score }) => ({ ordinal, score }));
      expect(await ask("ovens")).toEqual(await ask("ovens"));
      expect((await ask("?!")).every(({ score }) => Number.isFinite(score))).toBe(true);
    });

    it("refuses a document that is not there", async () => {
      await expect((await make()).retrieve({ text: "coal", limit: 3, documents: ["absent"] })).rejects.toThrow(/"absent"/);
    });
  });
}
