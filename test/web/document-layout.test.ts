import { describe, expect, it } from "vitest";
import { cells, completeBlocks, layOut } from "../../src/web/document-layout.js";
import type { ReadableDocument } from "../../src/web/wire.js";
import { specimen } from "../runtime/chromium/fixture-documents.js";

const plain = (text: string): ReadableDocument => ({
  id: "plain",
  title: "Plain",
  authors: [],
  language: "en",
  sha256: "",
  sections: [{ id: "top", title: "Top", level: 1, start: 0, end: text.length }],
  characters: text.length,
  text,
});

const shown = (document: ReadableDocument): string =>
  completeBlocks(document)
    .map(({ start, end }) => document.text.slice(start, end))
    .join("");

const dense = (text: string): string => text.replace(/\s+/g, "");

describe("completeBlocks", () => {
  it("keeps every visible character of a document", () => {
    const document = { ...specimen, characters: specimen.text.length };
    expect(dense(shown(document))).toBe(dense(document.text));
  });

  it("makes headings and paragraphs where the server sends no blocks", () => {
    const document = plain("Top\n\nFirst line\nof a paragraph.\n\n\nSecond.\n");
    expect(completeBlocks(document).map(({ kind, start, end }) => [kind, document.text.slice(start, end)])).toEqual([
      ["heading", "Top"],
      ["paragraph", "First line\nof a paragraph."],
      ["paragraph", "Second."],
    ]);
  });

  it("fills what the server's blocks leave out, and drops blocks out of place", () => {
    const document: ReadableDocument = {
      ...plain("Top\n\nLost words.\n\nFound."),
      blocks: [
        { kind: "heading", start: 0, end: 3, level: 1 },
        { kind: "paragraph", start: 2, end: 5 },
        { kind: "paragraph", start: 18, end: 24 },
        { kind: "paragraph", start: 20, end: 900 },
      ],
    };
    expect(dense(shown(document))).toBe(dense(document.text));
  });
});

describe("layOut", () => {
  it("groups title, lists and tables", () => {
    const kinds = layOut({ ...specimen, characters: 0 }).map(({ kind, blocks }) => `${kind} ${blocks.length}`);
    expect(kinds).toEqual([
      "head 4",
      "single 1",
      "single 1",
      "single 1",
      "single 1",
      "list 3",
      "table 3",
      "quotation 1",
      "single 1",
      "single 1",
      "single 1",
    ]);
  });
});

describe("cells", () => {
  it("cuts a row at its borders", () => {
    const text = "x 1 | 2 || 3 | 4 y";
    const spans = cells(text, { kind: "tableRow", start: 2, end: 16 });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["1", "2 || 3", "4"]);
  });
});
