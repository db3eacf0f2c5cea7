import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/ingest/parse-document.js";
import { innermostSection } from "../../src/ingest/passages.js";
import { prepared, sourceFile } from "../built-document.js";

const word = fc.oneof(
  fc.constantFrom(
    "coal",
    "Dr.",
    "3.5",
    "U.S.",
    "AI’s",
    "*a*",
    "**b**",
    "`c`",
    "[l](https://e.org)",
    "<b>",
    "&amp;",
    "日本",
    "🙂",
    "e\u0301",
    "\u00A0",
    "\\",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(" ")}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((sentences) => sentences.join(" "));
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 3, arbitrary: fc.tuple(fc.integer({ min: 1, max: 6 }), sentence).map(([level, text]) => `${"#".repeat(level)} ${text}`) },
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((items) => items.map((item, at) => `${at + 1}. ${item}`).join("\n")),
  fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((rows) => `| a | b |\n|---|---|\n${rows.map((row) => `| ${row} | x |`).join("\n")}`),
  sentence.map((text) => `> ${text}`),
  sentence.map((text) => `![${text}]()`),
  sentence.map((text) => `\`\`\`\n${text}\n\n${text}\n\`\`\``),
  fc.constantFrom("<div>", "<script>x", "---", "***", "&nbsp;", "[x]: y"),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);
const file = fc.record({
  name: fc.constantFrom("a.md", "a.txt"),
  text: fc.array(block, { maxLength: 12 }).map((blocks) => blocks.join("\n\n")),
});

describe("a random document", () => {
  it("is its blocks, parted by blank lines, and nothing else", () => {
    fc.assert(
      fc.property(file, ({ name, text: source }) => {
        const { text, blocks, marks } = parseDocument(sourceFile(name, source));
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join("\n\n")).toBe(text);
        for (const { start, end } of [...blocks, ...marks]) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(text.slice(start, end)).not.toBe("");
        }
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it("has sections that hold each other or stand apart, each with an id of its own, and all of the text in one", () => {
    fc.assert(
      fc.property(file, ({ name, text: source }) => {
        const { text, sections, title } = parseDocument(sourceFile(name, source));
        expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
        for (const [at, one] of sections.entries()) {
          expect(one.path.at(-1)).toBe(one.title);
          expect(one.path[0]).toBe(title);
          for (const other of sections.slice(at + 1)) expect(other.start >= one.end || other.end <= one.end).toBe(true);
        }
        for (let offset = 0; offset < text.length; offset += 7) expect(() => innermostSection(sections, offset)).not.toThrow();
      }),
      { numRuns: 80 },
    );
  });

  it("has sentences that leave out nothing but headings and white space", () => {
    fc.assert(
      fc.property(file, ({ name, text: source }) => {
        const { document, sentences } = prepared(name, source);
        const quoted = sentences.map(({ start, end }) => document.text.slice(start, end));
        for (const one of quoted) expect(one.trim()).toBe(one);
        const running = document.blocks.filter(({ kind }) => kind !== "heading").map(({ start, end }) => document.text.slice(start, end));
        expect(quoted.join("").replace(/\s/g, "")).toBe(running.join("").replace(/\s/g, ""));
      }),
      { numRuns: 80 },
    );
  });

  it("has passages of whole sentences that hold each sentence once and never cross a section", () => {
    fc.assert(
      fc.property(file, ({ name, text: source }) => {
        const { document, sentences, passages } = prepared(name, source);
        let next = 0;
        for (const [at, passage] of passages.entries()) {
          expect(passage.id).toBe(`a#${at + 1}`);
          expect(passage.firstSentence).toBe(next);
          expect(passage.endSentence).toBeGreaterThan(next);
          next = passage.endSentence;
          const own = sentences.slice(passage.firstSentence, passage.endSentence);
          expect([own[0]?.start, own.at(-1)?.end]).toEqual([passage.start, passage.end]);
          for (const { start } of own) expect(innermostSection(document.sections, start).id).toBe(passage.sectionId);
        }
        expect(next).toBe(sentences.length);
      }),
      { numRuns: 80 },
    );
  });

  it("parses to the same again", () => {
    fc.assert(
      fc.property(file, ({ name, text }) => {
        expect(prepared(name, text)).toEqual(prepared(name, text));
      }),
      { numRuns: 30 },
    );
  });
});
