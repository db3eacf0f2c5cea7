/**
 * Writes `src/language/thesaurus-table.ts` from the word lists beside this file: by Porter's stems, as the documents' words are
 * looked up. Run from the project's root: `npx tsx training/lexicon/make_table.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { STOP_WORDS } from "../../src/language/stop-words.js";
import { normalise } from "../../src/language/terms.js";

/** What the first entry of a list's line says of likeness, and what each further one loses against it. */
const LISTS: readonly (readonly [file: string, first: number])[] = [
  ["synonyms.txt", 1],
  ["readers-words.txt", 0.9],
  ["documents-words.txt", 0.9],
  ["rarer-words.txt", 0.9],
];
const FALL = 0.95;
const LEAST = 0.3;
/** Bounds of the three degrees that the table tells apart. */
const CLOSE = 0.8;
const FAIR = 0.6;

/** What words of one root say of likeness. */
const SAME_ROOT = 1;

const partners = new Map<string, Map<string, number>>();

function relate(one: string, other: string, strength: number): void {
  const own = normalise(one);
  const partner = normalise(other);
  if (own === partner || STOP_WORDS.has(one) || STOP_WORDS.has(other)) return;
  raise(own, partner, strength);
  raise(partner, own, strength);
}

function raise(own: string, partner: string, strength: number): void {
  const known = partners.get(own) ?? new Map<string, number>();
  known.set(partner, Math.max(strength, known.get(partner) ?? 0));
  partners.set(own, known);
}

function linesOf(file: string): [head: string, words: string[]][] {
  const text = readFileSync(join(import.meta.dirname, file), "utf8").trim();
  return text.split("\n").map((line) => {
    const [head = "", words = ""] = line.split(":");
    return [head, words.split(/[; ]+/).filter((word) => word !== "")];
  });
}

for (const [file, first] of LISTS) {
  for (const [head, words] of linesOf(file)) {
    const kept = words.filter((word) => !STOP_WORDS.has(word));
    for (const [place, word] of kept.entries()) relate(head, word, first * Math.max(FALL ** place, LEAST));
  }
}
for (const [head, words] of linesOf("forms.txt")) for (const word of words) relate(head, word, SAME_ROOT);

const lines = [...partners]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([own, others]) => {
    const ordered = [...others].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const degree = (from: number, below: number) =>
      ordered
        .filter(([, strength]) => strength >= from && strength < below)
        .map(([word]) => word)
        .join(" ");
    return `${own}:${degree(CLOSE, 2)};${degree(FAIR, CLOSE)};${degree(0, FAIR)}`.replace(/;+$/, "");
  });

writeFileSync(
  join(import.meta.dirname, "..", "..", "src", "language", "thesaurus-table.ts"),
  `// Written by training/lexicon/make_table.ts from the word lists there: not to be edited by hand.

/** By stem, a line each: what may stand for it, closest first, in three degrees parted by ";". */
export const THESAURUS_TABLE = \`${lines.join("\n")}\`;
`,
);
process.stdout.write(`${lines.length} stems, ${[...partners.values()].reduce((sum, { size }) => sum + size, 0)} partners\n`);
