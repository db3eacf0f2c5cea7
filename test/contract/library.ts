import { describe, expect, it } from "vitest";
import type { PreparedDocument } from "../../src/core/document.js";
import { FootnoteError } from "../../src/core/errors.js";
import type { Library } from "../../src/core/ports.js";

export interface LibraryCase {
  /** At least two documents, each with a passage. */
  readonly documents: readonly PreparedDocument[];
  readonly sentenceVectors: readonly (readonly number[])[];
  readonly open: (documents: readonly PreparedDocument[], sentenceVectors: readonly (readonly number[])[]) => Library;
}

export function libraryContract(name: string, make: () => Promise<LibraryCase>): void {
  describe(`${name} as a Library`, () => {
    const opened = async () => {
      const one = await make();
      return { ...one, library: one.open(one.documents, one.sentenceVectors) };
    };

    it("lists its documents in the order given and finds each by id", async () => {
      const { library, documents } = await opened();
      expect(library.documents.map(({ id }) => id)).toEqual(documents.map(({ document }) => document.id));
      for (const prepared of documents) expect(library.document(prepared.document.id)).toEqual(prepared);
      expect(library.document("absent")).toBeUndefined();
    });

    it("numbers passages across documents, each in its own document's range and with its section", async () => {
      const { library, documents } = await opened();
      let ordinal = 0;
      for (const { document, passages } of documents) {
        expect(library.passageRange(document.id)).toEqual({ start: ordinal, end: ordinal + passages.length });
        for (const passage of passages) {
          const location = library.passage(ordinal);
          expect(location).toMatchObject({ ordinal, passage });
          expect(location.section.id).toBe(passage.sectionId);
          expect(location.prepared.document.id).toBe(document.id);
          ordinal++;
        }
      }
      expect(library.passageCount).toBe(ordinal);
      expect(() => library.passage(ordinal)).toThrow(RangeError);
    });

    it("knows how near a sentence is to a vector", async () => {
      const { library, documents, sentenceVectors } = await opened();
      let row = 0;
      for (const { document, sentences } of documents) {
        for (const sentence of sentences.keys()) {
          const vector = sentenceVectors[row++] ?? [];
          expect(library.sentenceSimilarity(vector, document.id, sentence)).toBeCloseTo(1, 1);
        }
      }
    });

    it("refuses an id it does not hold, naming it and those there are", async () => {
      const { library, documents } = await opened();
      const known = documents[0]?.document.id ?? "";
      for (const ask of [() => library.passageRange("absent"), () => library.sentenceSimilarity([1], "absent", 0)]) {
        expect(ask).toThrow(FootnoteError);
        expect(ask).toThrow(/"absent"/);
        expect(ask).toThrow(known);
      }
    });
  });
}
