import { describe, expect, it } from "vitest";
import type { LexicalIndex, PassageRanges } from "../../src/core/ports.js";
import { contentTerms } from "../../src/language/terms.js";

const PASSAGES = [
  "Coal still supplies two thirds of the energy.",
  "Coal, coal and once more coal: mines depend on it.",
  "Researchers train models on chips.",
  "Export controls restrict chips and the machines that make them.",
];

export function lexicalIndexContract(name: string, open: (passages: readonly string[]) => LexicalIndex | Promise<LexicalIndex>): void {
  describe(`${name} as a LexicalIndex`, () => {
    let opened: LexicalIndex | Promise<LexicalIndex> | undefined;
    const find = async (terms: readonly string[], limit = 10, within?: PassageRanges) => {
      opened ??= open(PASSAGES);
      return (await (await opened).search(terms, limit, within)).hits;
    };
    const search = async (words: string, limit = 10) => (await find(contentTerms(words), limit)).map(({ ordinal }) => ordinal);

    it("finds the passages that hold a term, whatever its inflection", async () => {
      expect((await search("chip")).sort()).toEqual([2, 3]);
      expect(await search("export control restricting")).toContain(3);
    });

    it("scores above 0, best first, and a rare term above a common one", async () => {
      const hits = await find(contentTerms("coal energy"));
      expect(hits[0]?.ordinal).toBe(0);
      expect(hits.every(({ score }) => score > 0)).toBe(true);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    });

    it("finds nothing for no terms and for terms that stand nowhere", async () => {
      expect(await find([])).toEqual([]);
      expect(await search("zeppelin")).toEqual([]);
    });

    it("keeps to the limit and to the ranges asked for", async () => {
      expect(await search("coal", 1)).toHaveLength(1);
      const within = await find(contentTerms("chips coal"), 10, [{ start: 1, end: 3 }]);
      expect(within.map(({ ordinal }) => ordinal).sort()).toEqual([1, 2]);
    });

    it("says what a passage would score that held all the terms: what one with few of them comes nowhere near", async () => {
      const attainable = async (words: string) => {
        opened ??= open(PASSAGES);
        return (await opened).search(contentTerms(words), 10);
      };
      const whole = await attainable("export controls restrict chips");
      const little = await attainable("chips zeppelin hangar");
      expect((whole.hits[0]?.score ?? 0) / whole.attainable).toBeGreaterThan(0.6);
      expect((little.hits[0]?.score ?? 0) / little.attainable).toBeLessThan(0.2);
      expect((await attainable("")).attainable).toBe(0);
    });

    it("takes any term as it is: none is a pattern or a property of an object", async () => {
      for (const term of ["constructor", "__proto__", "(", ".*", "toString", "';--", "x".repeat(5000)])
        expect(await find([term])).toEqual([]);
    });
  });
}
