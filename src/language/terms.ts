import { stemmer } from "stemmer";
import { IRREGULAR_FORMS } from "./irregular-forms.js";
import { SMALL_NUMERALS } from "./numerals.js";
import { STOP_WORDS } from "./stop-words.js";

/** A word or number of a text. Offsets are UTF-16 code units. */
export interface Token {
  /** As it stands, a possessive ending left off. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Stemmed and normalised; what is matched. */
  readonly term: string;
  readonly stop: boolean;
}

const WORD = /\p{N}+(?:[.,:]\p{N}+)*|\p{Lu}(?:\.\p{Lu})+\b|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([...SMALL_NUMERALS, "twenty"].map((word, value) => [word, String(value)]));

let segmenter: Intl.Segmenter | undefined;

/** Texts whose words are kept: a question is cut into words by every step that reads it. */
const KEPT_TEXTS = 64;
const LONGEST_KEPT = 2_000;
const kept = new Map<string, readonly Token[]>();

/** The words of a text in order, stop words included. Scripts without spaces are segmented by Unicode's dictionary. */
export function tokenize(text: string): readonly Token[] {
  const known = kept.get(text);
  if (known) return known;
  const tokens = cut(text);
  if (text.length <= LONGEST_KEPT) {
    if (kept.size >= KEPT_TEXTS) kept.clear();
    kept.set(text, tokens);
  }
  return tokens;
}

function cut(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const { text: word, term, stop, isUnspaced } = readWord(raw);
    if (!isUnspaced) {
      tokens.push({ text: word, start, end: start + raw.length, term, stop });
      continue;
    }
    segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
    for (const { segment, index, isWordLike } of segmenter.segment(raw)) {
      if (!isWordLike) continue;
      const part = readWord(segment);
      tokens.push({ text: part.text, start: start + index, end: start + index + segment.length, term: part.term, stop: part.stop });
    }
  }
  return tokens;
}

/** What is known of a word wherever it stands. */
interface ReadWord extends Pick<Token, "text" | "term" | "stop"> {
  /** Of a script without spaces: it may be several words. */
  readonly isUnspaced: boolean;
}

const REMEMBERED = 50_000;
const words = new Map<string, ReadWord>();

function readWord(raw: string): ReadWord {
  const known = words.get(raw);
  if (known) return known;
  const text = raw.replace(/['’][sS]$/, "");
  const lower = raw.toLowerCase().replace(/’/g, "'");
  // "US" and "us" differ only by case: an all-capitals word is never a stop word.
  const shouted = text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
  const word = { text, term: normalise(text), stop: !shouted && STOP_WORDS.has(lower), isUnspaced: UNSPACED.test(raw) };
  if (words.size >= REMEMBERED) words.clear();
  words.set(raw, word);
  return word;
}

/** Stemmed content terms of a text, in order, repeats kept. */
export function contentTerms(text: string): string[] {
  const terms: string[] = [];
  for (const word of tokenize(text)) if (!word.stop) terms.push(word.term);
  return terms;
}

const normalised = new Map<string, string>();

/** One form for a word's spellings and inflections: accents, British and American endings, Porter's stem; small numbers as digits. */
export function normalise(word: string): string {
  const known = normalised.get(word);
  if (known !== undefined) return known;
  const folded = word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[.'’](?=\p{L}|$)/gu, "");
  const term = /^\p{N}/u.test(folded)
    ? folded.replace(/(?<=\p{N}),(?=\p{N}{3})/gu, "")
    : (NUMBER_WORDS.get(folded) ?? stem(IRREGULAR_FORMS.get(folded) ?? folded));
  if (normalised.size >= REMEMBERED) normalised.clear();
  normalised.set(word, term);
  return term;
}

function stem(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  const american = word
    .replace(/is(ation|ations|e|ed|es|ing)$/, (ending, rest: string, at: number) => (at >= 4 ? `iz${rest}` : ending))
    .replace(/our(s|ed|ing|ite|able)?$/, (ending, rest: string | undefined, at: number) => (at >= 3 ? `or${rest ?? ""}` : ending))
    .replace(/tre(s)?$/, (ending, plural: string | undefined, at: number) => (at >= 3 ? `ter${plural ?? ""}` : ending));
  return stemmer(american);
}
