import { describe, expect, it } from "vitest";
import type { PreparedDocument } from "../../src/core/document.js";
import { FootnoteError } from "../../src/core/errors.js";
import type { Catalogue, PassageLocator, QuestionLibrary } from "../../src/core/ports.js";

export interface OpenedLibrary {
  /** As a question that names these documents sees it. */
  readonly library: (documents: readonly string[]) => Promise<QuestionLibrary>;
  readonly passages: PassageLocator;
  readonly catalogue: Catalogue;
}

export interface LibraryCase {
  /** At least two documents, each with a passage, in the order of their ids. */
  readonly documents: readonly PreparedDocument[];
  readonly sentenceVectors: readonly (readonly number[])[];
  readonly open: (documents: readonly PreparedDocument[], sentenceVectors: readonly (readonly number[])[]) => Promise<OpenedLibrary>;
}

export function libraryContract(name: string, make: () => Promise<LibraryCase>): void {
  describe(`${name} as a library of documents`, () => {
    let case_: Promise<LibraryCase & { opened: OpenedLibrary }> | undefined;
    const opened = () => {
      case_ ??= make().then(async (one) => ({ ...one, opened: await one.open(one.documents, one.sentenceVectors) }));
      return case_;
    };

    it("lists its documents in order and reads each by id", async () => {
      const {
        documents,
        opened: { catalogue },
      } = await opened();
      const listed = await catalogue.list();
      expect(listed.map(({ id }) => id)).toEqual(documents.map(({ document }) => document.id));
      expect(listed.map(({ characters }) => characters)).toEqual(documents.map(({ document }) => document.text.length));
      for (const { document } of documents) expect(await catalogue.read(document.id)).toEqual(document);
      expect(await catalogue.read("absent")).toBeUndefined();
    });

    it("counts its documents and passages", async () => {
      const {
        documents,
        opened: { catalogue },
      } = await opened();
      const passages = documents.reduce((sum, prepared) => sum + prepared.passages.length, 0);
      expect(await catalogue.counts()).toEqual({ documents: documents.length, passages });
    });

    it("holds the documents a question names, whole, and knows how many there are", async () => {
      const {
        documents,
        opened: { library },
      } = await opened();
      const held = await library(documents.map(({ document }) => document.id));
      expect(held.documentCount).toBe(documents.length);
      expect(held.firstDocuments[0]).toMatchObject({ id: documents[0]?.document.id, title: documents[0]?.document.title });
      for (const prepared of documents) {
        expect(held.document(prepared.document.id)).toEqual(prepared);
        expect(held.titleOf(prepared.document.id)).toBe(prepared.document.title);
      }
      expect(held.document("absent")).toBeUndefined();
      expect(held.titleOf("absent")).toBeUndefined();
    });

    it("numbers passages in one run a document, each with its section", async () => {
      const {
        documents,
        opened: { passages: locator },
      } = await opened();
      let end = -1;
      for (const { document, passages } of documents) {
        const range = await locator.rangeOf(document.id);
        expect(range.end - range.start).toBe(passages.length);
        expect(range.start).toBeGreaterThanOrEqual(end);
        end = range.end;
        const ordinals = passages.map((_, at) => range.start + at).reverse();
        const locations = await locator.locate(ordinals);
        expect(locations.map(({ ordinal }) => ordinal)).toEqual(ordinals);
        for (const { ordinal, passage, section, prepared } of locations) {
          expect(passage).toEqual(passages[ordinal - range.start]);
          expect(section.id).toBe(passage.sectionId);
          expect(prepared.document.id).toBe(document.id);
        }
      }
      await expect(locator.locate([end])).rejects.toThrow(RangeError);
    });

    it("knows how near a sentence is to a vector", async () => {
      const {
        documents,
        sentenceVectors,
        opened: { library },
      } = await opened();
      const held = await library(documents.map(({ document }) => document.id));
      let row = 0;
      for (const { document, sentences } of documents) {
        for (const sentence of sentences.keys()) {
          const vector = sentenceVectors[row++] ?? [];
          expect(held.sentenceSimilarity(vector, document.id, sentence)).toBeCloseTo(1, 1);
        }
      }
    });

    it("refuses an id it does not hold, naming it and those there are", async () => {
      const {
        documents,
        opened: { library, passages },
      } = await opened();
      const known = documents[0]?.document.id ?? "";
      const held = await library([known]);
      for (const ask of [() => passages.rangeOf("absent"), async () => held.sentenceSimilarity([1], "absent", 0)]) {
        const error = await ask().then(
          () => expect.unreachable(),
          (cause: unknown) => cause,
        );
        expect(error).toBeInstanceOf(FootnoteError);
        expect((error as Error).message).toContain('"absent"');
        expect((error as Error).message).toContain(known);
      }
    });
  });
}
