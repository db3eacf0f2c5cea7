import { describe, expect, it } from "vitest";
import type { BlockKind, SourceDocument } from "../../src/core/document.js";
import { parseDocument } from "../../src/ingest/parse-document.js";
import { sourceFile } from "../built-document.js";

const parse = (text: string, name = "a-file.md"): SourceDocument => parseDocument(sourceFile(name, text));
const texts = ({ text, blocks }: SourceDocument, kind: BlockKind) =>
  blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));

describe("Markdown", () => {
  it("becomes plain text, its blocks parted by a blank line", () => {
    const document = parse("# Title\n\nSome *plain* text,\nwrapped.\n\n> Quoted.\n");
    expect(document.text).toBe("Title\n\nSome plain text, wrapped.\n\nQuoted.");
    expect(document.blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "quotation"]);
  });

  it("keeps emphasis, code and links as spans, and follows no address but http, https and mailto", () => {
    const { text, marks } = parse("A **bold** `x` [word](https://example.org) [bad](javascript:alert(1)).");
    expect(marks.map(({ kind, start, end, href }) => [kind, text.slice(start, end), href])).toEqual([
      ["strong", "bold", undefined],
      ["code", "x", undefined],
      ["link", "word", "https://example.org"],
      ["link", "bad", undefined],
    ]);
  });

  it("gives the rows of a table their cells, the items of a list their marker and depth", () => {
    const document = parse("| a | b |\n|---|---|\n| 1 | 2 |\n\n3. third\n4. fourth\n   - inner\n");
    expect(texts(document, "tableRow")).toEqual(["a | b", "1 | 2"]);
    expect(document.blocks.filter(({ kind }) => kind === "listItem").map(({ marker, level }) => [marker, level])).toEqual([
      ["3.", 1],
      ["4.", 1],
      ["•", 2],
    ]);
  });

  it("takes an image alone in its paragraph for a figure, its description for the caption", () => {
    const document = parse("Text.\n\n![A caption of two words]()\n\nText with ![an icon](i.png) inside.");
    expect(texts(document, "caption")).toEqual(["A caption of two words"]);
    expect(texts(document, "paragraph")).toEqual(["Text.", "Text with an icon inside."]);
  });

  it("keeps code as it is laid out", () => {
    expect(texts(parse("```\nif x:\n    y\n```"), "code")).toEqual(["if x:\n    y"]);
  });

  it.each([
    "<script>alert(1)</script>",
    "<style>body { display: none }</style>",
    "<!-- hidden",
    "<div onclick='x()'></div>",
    "<iframe src=javascript:alert(1)></iframe>",
  ])("leaves nothing of %j", (html) => {
    expect(parse(`Before.\n\n${html}\n\nAfter.`).text).not.toMatch(/[<>]|alert|onclick|display|hidden/);
  });

  it("is read in time that grows with its length, tags left open or not", () => {
    const open = "<a".repeat(300_000);
    expect(parse(`<div>\n${open}`).text.endsWith(open)).toBe(true);
    expect(parse(`<div>\n${open}> end`).text.endsWith("\n\nend")).toBe(true);
  });

  it("keeps the words inside of tags", () => {
    expect(parse("<div><b>Kept</b> words</div>").text).toContain("Kept words");
  });
});

describe("the section tree", () => {
  const document = parse(
    "Before any.\n\n# One\n\nText.\n\n## Two\n\nText.\n\n### Three\n\nText.\n\n## Two\n\nText.\n\n# Four\n\nText.",
    "the-file.md",
  );

  it("holds a heading and all that stands under it", () => {
    const [title, one, two, three, again, four] = document.sections;
    expect([title?.title, one?.title]).toEqual(["the file", "One"]);
    expect(one?.end).toBe(four?.start);
    expect(two?.end).toBe(again?.start);
    expect(three?.end).toBe(again?.start);
    expect(three?.path).toEqual(["the file", "One", "Two", "Three"]);
  });

  it("gives every section an id of its own, from its title", () => {
    expect(document.sections.map(({ id }) => id)).toEqual(["the-file", "one", "two", "three", "two-2", "four"]);
    const clash = parse("# A\n\n## B\n\nx\n\n## B\n\nx\n\n## B 1\n\nx\n\n## B\n\nx");
    expect(new Set(clash.sections.map(({ id }) => id)).size).toBe(clash.sections.length);
  });

  it("keeps the ids of what stood before when a section is added", () => {
    const longer = parse(`${"# One\n\nText.\n\n## Two\n\nText."}\n\n## Added\n\nText.`);
    expect(longer.sections.slice(0, 2).map(({ id }) => id)).toEqual(["one", "two"]);
  });
});

describe("front matter", () => {
  it("names title, authors, kicker, standfirst, language and address, and its words can be quoted", () => {
    const document = parse(
      "---\ntitle: T\nauthors: [A, B]\nkicker: K\nstandfirst: S is said.\nlanguage: it\nurl: https://example.org/x\n---\nBody.",
    );
    expect(document).toMatchObject({ title: "T", authors: ["A", "B"], language: "it", url: "https://example.org/x" });
    expect(document.text).toBe("T\n\nK\n\nA, B\n\nS is said.\n\nBody.");
    expect(document.blocks.map(({ kind }) => kind)).toEqual(["heading", "kicker", "byline", "standfirst", "paragraph"]);
  });

  it("does not print a title twice that the text opens with", () => {
    expect(parse("---\ntitle: T\nkicker: K\n---\n# T\n\nBody.").text).toBe("T\n\nK\n\nBody.");
    expect(parse("---\ntitle: T\n---\n# T\n\nBody.").text).toBe("T\n\nBody.");
  });

  it("names the file whose front matter is not YAML", () => {
    expect(() => parse("---\ntitle: [unclosed\n---\nBody.", "bad.md")).toThrow(/^bad\.md: the front matter is not valid YAML/);
  });

  it("takes a rule at the beginning for a rule", () => {
    expect(parse("---\n\nBody.\n\n<b>\n\n---\n\nMore.").text).toBe("a file\n\nBody.\n\nMore.");
  });
});

describe("plain text", () => {
  it("joins wrapped lines, reads a short line alone as a heading and dashes as a list", () => {
    const document = parse("A Title\n\nFirst line\nsecond line.\n\nA heading\n\n- one\n- two\n", "a.txt");
    expect(texts(document, "heading")).toEqual(["A Title", "A heading"]);
    expect(texts(document, "paragraph")).toEqual(["First line second line."]);
    expect(texts(document, "listItem")).toEqual(["one", "two"]);
  });

  it("reads no Markdown into it", () => {
    expect(parse("Text with *stars* and <b>tags</b> in it.", "a.txt").text).toContain("*stars* and <b>tags</b>");
  });
});

describe("any text", () => {
  it("loses its byte order mark, its carriage returns and its control characters, and is composed", () => {
    expect(parse("\uFEFFe\u0301\r\nx\u0007y.").text).toContain("é xy.");
  });

  it("can be empty", () => {
    expect(parse("").text).toBe("a file");
    expect(parse("", "a.txt").sections).toHaveLength(1);
  });
});
