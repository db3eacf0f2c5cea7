import { describe, expect, it } from "vitest";
import type { Embedder } from "../../src/core/ports.js";

const TEXTS = ["Data centers need electricity.", "The IEA projects demand.", "", "日本語の文。", "🙂", "x".repeat(3000)];

export function embedderContract(name: string, open: () => Promise<Embedder>): void {
  describe(`${name} as an Embedder`, () => {
    it("gives unit vectors of the dimension it describes, whatever the text", async () => {
      const embedder = await open();
      for (const vector of await embedder.embedDocuments(TEXTS)) {
        expect(vector).toHaveLength(embedder.description.dimension);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
      }
    });

    it("gives one vector a text, in order, and each text its own whatever stands beside it", async () => {
      const embedder = await open();
      const together = await embedder.embedDocuments(TEXTS);
      for (const [at, text] of TEXTS.entries()) expect(together[at]).toEqual((await embedder.embedDocuments([text]))[0]);
      expect(await embedder.embedDocuments([])).toEqual([]);
    });

    it("puts a question nearest to the text that has its words", async () => {
      const embedder = await open();
      const question = await embedder.embedQuery("electricity for data centers");
      const [near, far] = (await embedder.embedDocuments(["Data centers need electricity.", "He bakes bread at home."])).map((vector) =>
        vector.reduce((sum, value, at) => sum + value * (question[at] ?? 0), 0),
      );
      expect(near).toBeGreaterThan(far ?? 1);
    });

    it("says how its vectors were made", async () => {
      const { description } = await open();
      expect(["mean", "cls"]).toContain(description.pooling);
      expect(description.weightsSha256).toMatch(/^[0-9a-f]{64}$/);
    });
  });
}
