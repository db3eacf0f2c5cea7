import { describe, expect, it } from "vitest";
import type { LexicalIndex } from "../../src/core/ports.js";
import { contentTerms } from "../../src/language/terms.js";

const PASSAGES = [
  "Coal still supplies two thirds of the energy.",
  "Coal, coal and once more coal: mines depend on it.",
  "Researchers train models on chips.",
  "Export controls restrict chips and the machines that make them.",
];

export function lexicalIndexContract(name: string, open: (passages: readonly string[]) => LexicalIndex): void {
  describe(`${name} as a LexicalIndex`, () => {
    const index = open(PASSAGES);
    const search = (words: string, limit = 10) => index.search(contentTerms(words), limit).map(({ ordinal }) => ordinal);

    it("finds the passages that hold a term, whatever its inflection", () => {
      expect(search("chip").sort()).toEqual([2, 3]);
      expect(search("export control restricting")).toContain(3);
    });

    it("scores above 0, best first, and a rare term above a common one", () => {
      const hits = index.search(contentTerms("coal energy"), 10);
      expect(hits[0]?.ordinal).toBe(0);
      expect(hits.every(({ score }) => score > 0)).toBe(true);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    });

    it("finds nothing for no terms and for terms that stand nowhere", () => {
      expect(index.search([], 10)).toEqual([]);
      expect(search("zeppelin")).toEqual([]);
    });

    it("keeps to the limit and to the ranges asked for", () => {
      expect(search("coal", 1)).toHaveLength(1);
      expect(
        index
          .search(contentTerms("chips coal"), 10, [{ start: 1, end: 3 }])
          .map(({ ordinal }) => ordinal)
          .sort(),
      ).toEqual([1, 2]);
    });

    it("takes any term as it is: none is a pattern or a property of an object", () => {
      for (const term of ["constructor", "__proto__", "(", ".*", "toString"]) expect(index.search([term], 10)).toEqual([]);
    });
  });
}
