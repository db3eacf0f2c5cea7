import { describe, expect, it } from "vitest";
import { prepared } from "../built-document.js";

const words = (text: string): number => text.split(/\s+/).length;
const long = Array.from({ length: 60 }, (_, at) => `Sentence number ${at} has seven words here.`).join(" ");

describe("passages", () => {
  it("cut a long paragraph into pieces of about the same length", () => {
    const { document, passages } = prepared("a.md", `# A\n\n${long}`);
    const lengths = passages.map(({ start, end }) => words(document.text.slice(start, end)));
    expect(lengths.length).toBeGreaterThan(1);
    for (const length of lengths) expect(length).toBeLessThanOrEqual(190);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(60);
  });

  it("join short paragraphs of one section, and leave the next section's alone", () => {
    const { passages } = prepared("a.md", "# A\n\nOne is short.\n\nTwo is short.\n\n## B\n\nThree is short.");
    expect(passages.map(({ sectionId }) => sectionId)).toEqual(["a", "b"]);
  });

  it("never hold a heading", () => {
    const { document, passages } = prepared("a.md", "# Alone\n\n## Also alone\n\nText stands here.");
    expect(passages.map(({ start, end }) => document.text.slice(start, end))).toEqual(["Text stands here."]);
  });
});
