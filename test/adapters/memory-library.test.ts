import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemoryLibrary, quantise } from "../../src/adapters/memory-library.js";
import { builtDocument } from "../built-document.js";
import { libraryContract } from "../contract/library.js";
import { HashEmbedder } from "../fakes/hash-embedder.js";

libraryContract("MemoryLibrary", async () => {
  const embedder = new HashEmbedder(32);
  const built = [
    await builtDocument("bread.md", "# Bread\n\nOvens are hot. Flour is white.", embedder),
    await builtDocument("power.md", "# Power\n\nCoal is burnt. Wind blows.\n\n## Water\n\nRivers turn wheels.", embedder),
  ];
  return {
    documents: built.map(({ prepared }) => prepared),
    sentenceVectors: built.flatMap(({ vectors }) => vectors.sentences),
    open: async (documents, vectors) => {
      const library = new MemoryLibrary(documents, quantise(vectors, 32));
      return { library: async () => library, passages: library, catalogue: library };
    },
  };
});

const unitVectors = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 8 })
  .filter((numbers) => numbers.some((number) => number !== 0))
  .map((numbers) => numbers.map((number) => number / Math.hypot(...numbers)));

describe("quantise", () => {
  it("keeps every number of a unit vector within a hundredth of it", () => {
    fc.assert(
      fc.property(unitVectors, (vector) => {
        const { rows, scales } = quantise([vector], 8);
        for (const [at, value] of vector.entries()) expect(Math.abs((rows[at] ?? 0) * (scales[0] ?? 0) - value)).toBeLessThan(0.01);
      }),
    );
  });

  it("gives the same rows again when what it gave is quantised once more, so that reused vectors rebuild the same bytes", () => {
    fc.assert(
      fc.property(unitVectors, (vector) => {
        const first = quantise([vector], 8);
        const read = Array.from(first.rows, (value) => value * (first.scales[0] ?? 0));
        expect(quantise([read], 8)).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });
});
