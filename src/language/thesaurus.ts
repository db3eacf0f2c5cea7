import { BASE, DIGITS } from "./gap-digits.js";
import type { Token } from "./terms.js";
import { THESAURUS_PAIRS, THESAURUS_TERMS } from "./thesaurus-table.js";

/** What may stand for a term where the same is said in other words. */
export interface Partners {
  /** Places of terms in the thesaurus. */
  readonly places: Uint16Array;
  /** How well each of them does, 0..1. */
  readonly strengths: Float32Array;
}

/** An expression of several words that the thesaurus has, found among the words of a text. */
export interface Phrase {
  readonly place: number;
  /** Which of the words are its own: in order, mostly neighbours. */
  readonly words: readonly number[];
}

/** What each of the table's three degrees counts. */
const DEGREES = [0.9, 0.7, 0.45];
const NONE: Partners = { places: new Uint16Array(0), strengths: new Float32Array(0) };
/** Between the words of a phrase. */
const JOIN = "_";

interface Thesaurus {
  readonly places: ReadonlyMap<string, number>;
  /** Partners of a term from `starts[place]` up to `starts[place + 1]`. */
  readonly starts: Uint32Array;
  readonly partners: Uint16Array;
  readonly strengths: Float32Array;
  /** By their first two words, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly PhraseEntry[]>;
}

interface PhraseEntry {
  readonly words: readonly string[];
  readonly place: number;
}

let read: Thesaurus | undefined;

/** Terms that the thesaurus has: their places are below that. */
export function thesaurusSize(): number {
  return thesaurus().places.size;
}

/** The place of a stemmed term, or of a phrase of them joined by "_"; undefined for what the thesaurus lacks. */
export function placeInThesaurus(term: string): number | undefined {
  return thesaurus().places.get(term);
}

/** What may stand for the term at a place: "lavatory" for "toilet". */
export function partnersOf(place: number | undefined): Partners {
  if (place === undefined) return NONE;
  const { starts, partners, strengths } = thesaurus();
  const start = starts[place] as number;
  const end = starts[place + 1] as number;
  return { places: partners.subarray(start, end), strengths: strengths.subarray(start, end) };
}

/** Particles that an object may part from their verb: "give the idea up". */
const PARTED = new Set(["up", "down", "off", "out", "away", "back", "apart", "togeth"]);
/** Words that may stand between. */
const BETWEEN = 3;

/** The phrases among the words of a text, the longest one from each word on. */
export function phrasesIn(tokens: readonly Token[]): Phrase[] {
  const { phrases } = thesaurus();
  const found: Phrase[] = [];
  for (const [at, { term }] of tokens.entries()) {
    const whole = phrases.get(term + JOIN + tokens[at + 1]?.term)?.find(({ words }) => words.every((word, next) => tokens[at + next]?.term === word));
    if (whole) found.push({ place: whole.place, words: whole.words.map((_, next) => at + next) });
    if (!PARTED.has(term)) continue;
    for (let before = at - 2; before >= 0 && before >= at - 1 - BETWEEN; before--) {
      const parted = phrases.get((tokens[before] as Token).term + JOIN + term)?.find(({ words }) => words.length === 2);
      if (parted) found.push({ place: parted.place, words: [before, at] });
    }
  }
  return found;
}

function thesaurus(): Thesaurus {
  if (read) return read;
  const terms = THESAURUS_TERMS.split("\n");
  const phrases = new Map<string, PhraseEntry[]>();
  for (const [place, term] of terms.entries()) {
    if (!term.includes(JOIN)) continue;
    const words = term.split(JOIN);
    const opening = words.slice(0, 2).join(JOIN);
    const known = phrases.get(opening) ?? [];
    known.push({ words, place });
    phrases.set(opening, known);
  }
  for (const entries of phrases.values()) entries.sort((a, b) => b.words.length - a.words.length);
  read = { places: new Map(terms.map((term, place) => [term, place])), ...pairs(terms.length), phrases };
  return read;
}

/** Each pair stands once, with its earlier term: here it is laid out from either side. */
function pairs(size: number): Pick<Thesaurus, "starts" | "partners" | "strengths"> {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  const ones: number[] = [];
  const others: number[] = [];
  const degrees: number[] = [];
  const starts = new Uint32Array(size + 1);
  let place = 0;
  let degree = 0;
  let last = 0;
  let gap = 0;
  for (let at = 0; at < THESAURUS_PAIRS.length; at++) {
    const code = THESAURUS_PAIRS.charCodeAt(at);
    if (code === NEW_LINE) {
      place++;
      degree = 0;
      last = place;
    } else if (code === SEMICOLON) {
      degree++;
      last = place;
    } else {
      const value = values[code] as number;
      gap = gap * BASE + (value % BASE);
      if (value >= BASE) continue;
      last += gap + 1;
      gap = 0;
      ones.push(place);
      others.push(last);
      degrees.push(degree);
      (starts[place + 1] as number)++;
      (starts[last + 1] as number)++;
    }
  }
  for (let at = 0; at < size; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const free = starts.slice();
  const partners = new Uint16Array(2 * ones.length);
  const strengths = new Float32Array(2 * ones.length);
  const add = (one: number, other: number, strength: number) => {
    const to = free[one] as number;
    free[one] = to + 1;
    partners[to] = other;
    strengths[to] = strength;
  };
  for (let at = 0; at < ones.length; at++) {
    const strength = DEGREES[degrees[at] as number] as number;
    add(ones[at] as number, others[at] as number, strength);
    add(others[at] as number, ones[at] as number, strength);
  }
  return { starts, partners, strengths };
}

const NEW_LINE = 10;
const SEMICOLON = 59;
