import { type Check, type Evidence, holdsName } from "./judge-evidence.js";
import type { Statement, Word } from "./judge-statement.js";

/** Forms of address, which a claim may leave out or add. */
const ADDRESS =
  /^(?:mr|mrs|ms|miss|mme|mlle|dr|prof|professor|sir|lady|lord|rev|capt|captain|lt|col|gen|st|cllr|madame|president|ceo|no)\.?$/i;
/** Capitalised in any text. */
const ORDINARY = /^(?:i|a|the|in|on|at|by|for|from|with|and|but|or|if|as|to|of|according|after|before|during|since)$/i;

/** Every name and code of a claim must stand in what it cites, in any of its forms, or above it where that points back. */
export const checkNames: Check = (claim, evidence) => {
  const text = [...evidence.statements, evidence.before].map((one) => one.text).join(" ");
  const held = new Set([...evidence.terms, ...evidence.context]);
  return names(claim, evidence)
    .filter((word) => !holdsName(word.text, held, text) && !completes(word, claim, evidence) && !isShort(word, claim, text))
    .map((word) => ({ kind: "name" as const, verdict: "unsupported" as const, detail: word.text }));
};

/** "Bennet" of "Bennet Omalu", where Omalu is cited and the document calls him so. */
function completes(word: Word, { words }: Statement, { words: cited, documents }: Evidence): boolean {
  return [words[word.at - 1], words[word.at + 1]].some((next, side) => {
    if (!next || !/^\p{Lu}/u.test(next.text) || !cited.some(({ text }) => text === next.text)) return false;
    const pair = side === 0 ? `${next.text} ${word.text}` : `${word.text} ${next.text}`;
    return documents.some((document) => document.includes(pair));
  });
}

/** Letters of an abbreviation that needs no full stop: "Tom", "Dept". */
const [SHORTEST, LONGEST] = [3, 4];

/** "Dept." for "Department", "Mill Rd" for "Mill Road", "E. Marsh" for "Ellen Marsh". */
function isShort({ text: short, end }: Word, { text }: Statement, source: string): boolean {
  const isStopped = text[end] === ".";
  const isConsonants = /^\p{Lu}[^aeiouy]+$/iu.test(short);
  const isStart = short.length >= SHORTEST && short.length <= LONGEST;
  if (short.length === 1 && !(isStopped && /^\.\s?\p{Lu}/u.test(text.slice(end)))) return false;
  const letters = [...short.slice(1)].map((letter) => `\\p{Ll}*${letter.toLowerCase()}`).join("");
  const pattern = isStopped || isConsonants ? letters : isStart ? short.slice(1) : undefined;
  return (
    pattern !== undefined && /^\p{Lu}\p{Ll}*$/u.test(short) && new RegExp(`(?<!\\p{L})${short[0]}${pattern}\\p{Ll}*`, "u").test(source)
  );
}

/** "Beekeepers are": what opens a sentence without an article and is many of a kind. */
function isPlural({ text: opening, end }: Word, text: string): boolean {
  return /s$/.test(opening) && /^\s(?:are|were|have|do|must|can|cannot|may|should|will|would|need)\b/.test(text.slice(end));
}

/** What is capitalised inside the sentence, or at its start and known to be a name, and codes such as "E30". */
function names({ text, content }: Statement, { tag, documents }: Evidence): Word[] {
  return content.filter((word) => {
    if (/^(?=.*\p{Lu})(?=.*\p{N})[\p{L}\p{N}]+$/u.test(word.text)) return true;
    if (!/^\p{Lu}/u.test(word.text) || ADDRESS.test(word.text) || ORDINARY.test(word.text)) return false;
    const before = text.slice(0, word.start);
    const opens = /^[\s"“‘'(]*$/.test(before) || /[.!?:]["”’)]*\s+["“‘(]?$/.test(before);
    if (!opens) return true;
    if (/^\s+\p{Lu}/u.test(text.slice(word.end))) return true;
    if (/^-\p{Ll}/u.test(text.slice(word.end))) return false;
    if (isPlural(word, text)) return false;
    const lower = word.text.toLowerCase();
    const uncapitalised = tag(text.slice(0, word.start) + lower + text.slice(word.end)).find((one) => one.text === lower);
    return (
      word.class === "name" &&
      !uncapitalised?.known &&
      /^(?:name|noun|other)$/.test(uncapitalised?.class ?? "other") &&
      !documents.some((whole) => new RegExp(`\\b${lower}\\b`, "u").test(whole))
    );
  });
}
