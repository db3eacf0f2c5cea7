/**
 * Writes `src/language/thesaurus-table.ts` from the word lists beside this file: by Porter's stems, as the documents' words are
 * looked up. Run from the project's root: `npx tsx training/lexicon/make_table.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { STOP_WORDS } from "../../src/language/stop-words.js";
import { normalise } from "../../src/language/terms.js";
import { BASE, DIGITS, JOIN } from "../../src/language/thesaurus-format.js";

/** What the first entry of a list's line says of likeness, and what each further one loses against it. */
const LISTS: readonly (readonly [file: string, first: number])[] = [
  ["synonyms.txt", 1],
  ["readers-words.txt", 0.9],
  ["documents-words.txt", 0.9],
  ["rarer-words.txt", 0.9],
  ["phrases.txt", 0.9],
];
const FALL = 0.95;
const LEAST = 0.3;
/** Bounds of the three degrees that the table tells apart. */
const CLOSE = 0.8;
const FAIR = 0.6;

/** What words of one root say of likeness. */
const SAME_ROOT = 1;

/** Plurals that mean another thing than their singular, with which they would share a stem: "news" is not what is new. */
const PLURALS = new Set("news tidings arms goods customs means works spirits glasses".split(" "));

const partners = new Map<string, Map<string, number>>();

function relate(one: string, other: string, strength: number): void {
  const own = keyOf(one);
  const partner = keyOf(other);
  if (own === partner || isUnfit(one) || isUnfit(other)) return;
  raise(own, partner, strength);
  raise(partner, own, strength);
}

function isUnfit(word: string): boolean {
  return STOP_WORDS.has(word) || PLURALS.has(word);
}

/** Stems of a word or a phrase, joined as the thesaurus joins them. */
function keyOf(expression: string): string {
  return expression.split(/[ _]/).map(normalise).join(JOIN);
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

const terms = [...partners.keys()].sort();
const places = new Map(terms.map((term, place) => [term, place]));

/** Gaps between the partners that come after a term, of one degree. */
function degree(place: number, from: number, below: number): string {
  let last = place;
  return [...(partners.get(terms[place] as string) ?? [])]
    .filter(([, strength]) => strength >= from && strength < below)
    .map(([partner]) => places.get(partner) as number)
    .filter((other) => other > place)
    .sort((a, b) => a - b)
    .map((other) => {
      const gap = other - last - 1;
      last = other;
      return digits(gap);
    })
    .join("");
}

function digits(number: number): string {
  let written = DIGITS.charAt(number % BASE);
  for (let rest = Math.floor(number / BASE); rest > 0; rest = Math.floor(rest / BASE)) written = DIGITS.charAt(BASE + (rest % BASE)) + written;
  return written;
}

const pairs = terms.map((_, place) => [degree(place, CLOSE, 2), degree(place, FAIR, CLOSE), degree(place, 0, FAIR)].join(";").replace(/;+$/, ""));

writeFileSync(
  join(import.meta.dirname, "..", "..", "src", "language", "thesaurus-table.ts"),
  `// Written by training/lexicon/make_table.ts from the word lists there: not to be edited by hand.

/** Stems, and phrases of them joined by "_", a line each. */
export const THESAURUS_TERMS = \`${terms.join("\n")}\`;

/** By term, a line each: which of the terms after it may stand for it, as gaps between their places, in three degrees parted by ";". */
export const THESAURUS_PAIRS = \`${pairs.join("\n")}\`;
`,
);
process.stdout.write(`${terms.length} terms, ${[...partners.values()].reduce((sum, { size }) => sum + size, 0)} partners\n`);
