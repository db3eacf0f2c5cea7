import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/language/terms.js";

const project = join(import.meta.dirname, "..", "..");
/** Thousands of common words of a language, the names of countries and peoples among them. */
const GLOSSARIES = join("language", "glossaries");
const FLOORS = ["core", "language", "adapters", "ingest", "ask"];
/** Capitalised in any English text: the calendar, titles, and words that only ever open a sentence in these documents. */
const ENGLISH = new Set(
  `January February March April May June July August September October November December Monday Tuesday Wednesday Thursday
  Friday Saturday Sunday Capt Prof There What Each Nothing Error`.split(/\s+/),
);

function wordsOf(file: string): Set<string> {
  return new Set(tokenize(readFileSync(file, "utf8")).map(({ text }) => text));
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .filter((file) => !file.includes(GLOSSARIES));
}

describe("The code that answers", () => {
  it("names nothing that only the shipped documents name", () => {
    const folders = [join(project, "corpus"), join(project, "eval", "documents")];
    const documents = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".md"))
        .map((name) => wordsOf(join(folder, name))),
    );
    const names = new Set(
      documents.flatMap((words) =>
        [...words].filter((word) => /^\p{Lu}\p{Ll}{3,}/u.test(word) && !words.has(word.toLowerCase()) && !ENGLISH.has(word)),
      ),
    );
    const code = FLOORS.flatMap((floor) =>
      sourcesIn(join(project, "src", floor)).map((file) =>
        // Comments may give an example; rules, lists and patterns may not.
        readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ""),
      ),
    ).join("\n");
    const strings = [...code.matchAll(/"[^"\n]*"|`[^`]*`|\/(?![*/])[^\n]+\/[a-z]*/g)].map((match) => match[0]).join("\n");
    const found = [...names].filter((name) => new RegExp(`\\b${name}\\b`).test(strings));
    expect(found).toEqual([]);
  });
});
