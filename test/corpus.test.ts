import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../src/ingest/parse-document.js";
import { sourceFile } from "./built-document.js";
import { CORPUS, ROOT } from "./paths.js";

/** The text as it came off its web page, where it is at hand; its words' hashes stand in for it elsewhere: the text is its author's. */
const GIVEN = join(ROOT, "../shared/corpus/the-chinese-way.txt");
const HASHES = join(ROOT, "test/fixtures/the-chinese-way.words.txt");

/** All that the page had put around the article, in the order it stood there, each with the words before it. */
const FURNITURE: readonly (readonly [kept: string, furniture: string])[] = [
  ["The chinese way", "di Rebecca Arcesati 62"],
  ["The Three Challenges of the Dragon", "The chinese way di"],
  ["major internal and external challenges", "14 min"],
  ["implications for Europe.", "la foto"],
  ["to improve efficiency.", "la foto"],
];
const CAPTION_PRINTED_TWICE =
  "la foto Already in 2019, Chinese researchers represented a significant part of the global community, making up a tenth of the most prestigious AI experts. In 2022, they reached 26%, coming close to the record of the United States";

const document = parseDocument(sourceFile("the-chinese-way.md", readFileSync(join(CORPUS, "the-chinese-way.md"), "utf8")));

describe("corpus/the-chinese-way.md", () => {
  it("holds every word of the given text in order, but for the page's furniture", () => {
    const given = readFileSync(HASHES, "utf8").trim().split("\n");
    expect(wordsOf(document.text).map(hash)).toEqual(withoutFurniture(given));
  });

  it.runIf(existsSync(GIVEN))("is compared with the given text itself where that is at hand", () => {
    expect(wordsOf(mended(readFileSync(GIVEN, "utf8"))).map(hash)).toEqual(readFileSync(HASHES, "utf8").trim().split("\n"));
  });

  it("keeps the author's misprints", () => {
    for (const misprint of ["adiot scientific", "main/prime source", "refers to this as a “diffusion deficit,” argues"]) {
      expect(document.text).toContain(misprint);
    }
  });

  it("knows its title, author, kicker, standfirst and captions for what they are", () => {
    const texts = (kind: string) =>
      document.blocks.filter((block) => block.kind === kind).map(({ start, end }) => document.text.slice(start, end));
    expect(document).toMatchObject({ id: "the-chinese-way", title: "The chinese way", authors: ["Rebecca Arcesati"], language: "en" });
    expect(texts("kicker")).toEqual(["The Three Challenges of the Dragon"]);
    expect(texts("byline")).toEqual(["Rebecca Arcesati"]);
    expect(texts("standfirst")).toHaveLength(1);
    expect(texts("caption").map((caption) => caption.slice(0, 15))).toEqual(["China has acqui", "Already in 2019"]);
    expect(texts("heading").length).toBeGreaterThanOrEqual(5);
  });

  it("credits its author in a notice", () => {
    expect(readFileSync(join(CORPUS, "NOTICE"), "utf8")).toMatch(/Rebecca Arcesati[\s\S]*text is hers/);
  });
});

/** The drop cap is joined to its word, "la foto" parted from the caption it ran into. */
function mended(given: string): string {
  return given.replace(/^C\s+hina has/m, "China has").replace(/la foto(?=\S)/g, "la foto ");
}

function wordsOf(text: string): string[] {
  return text.split(/[\s\u00A0]+/).filter((word) => word !== "");
}

function hash(word: string): string {
  return createHash("sha256").update(word).digest("hex").slice(0, 8);
}

function withoutFurniture(given: readonly string[]): string[] {
  let rest = [...given];
  const kept: string[] = [];
  const cut = (before: readonly string[], furniture: readonly string[]): void => {
    const at = rest.findIndex((_, start) => startsWith(rest.slice(start), [...before, ...furniture]));
    expect(at, "the furniture stands where it is said to").toBeGreaterThanOrEqual(0);
    kept.push(...rest.slice(0, at + before.length));
    rest = rest.slice(at + before.length + furniture.length);
  };
  for (const [before, furniture] of FURNITURE) cut(wordsOf(before).map(hash), wordsOf(furniture).map(hash));
  cut([], wordsOf(CAPTION_PRINTED_TWICE).map(hash));
  return [...kept, ...rest];
}

function startsWith(words: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((word, at) => words[at] === word);
}
