import type { Token } from "./terms.js";
import { BASE, DIGITS, JOIN } from "./thesaurus-format.js";
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

interface Thesaurus {
  readonly size: number;
  /** Of single words. */
  readonly places: ReadonlyMap<string, number>;
  /** Partners of a term from `starts[place]` up to `starts[place + 1]`. */
  readonly starts: Uint32Array;
  readonly partners: Uint16Array;
  readonly strengths: Float32Array;
  /** By their first two words. */
  readonly phrases: ReadonlyMap<string, readonly PhraseEntry[]>;
}

interface PhraseEntry {
  readonly phrase: string;
  readonly place: number;
}

let read: Thesaurus | undefined;

/** Terms that the thesaurus has: their places are below that. */
export function thesaurusSize(): number {
  return thesaurus().size;
}

/** The place of a stemmed term, or of a phrase of them joined by "_"; undefined for what the thesaurus lacks. */
export function placeInThesaurus(term: string): number | undefined {
  const { places, phrases } = thesaurus();
  const place = places.get(term);
  return place ?? phrases.get(openingOf(term))?.find(({ phrase }) => phrase === term)?.place;
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

/** Of the commonest verbs, which stand in most phrases: stems of forms that no stemmer brings to their base. */
const BASES = new Map(
  "give gave given|go went gone goe|make made|get got gotten|have had ha|do did done doe|say said".split("|").flatMap((line) => {
    const [base = "", ...forms] = line.split(" ");
    return forms.map((form) => [form, base] as const);
  }),
);

/** The phrases among the words of a text, the longest one from each word on. */
export function phrasesIn(tokens: readonly Token[]): Phrase[] {
  const { phrases } = thesaurus();
  const stems = tokens.map(({ term }) => BASES.get(term) ?? term);
  const found: Phrase[] = [];
  for (const [at, stem] of stems.entries()) {
    const longest = longestAt(phrases.get(stem + JOIN + stems[at + 1]) ?? [], stems, at);
    if (longest) found.push(longest);
    if (!PARTED.has(stem)) continue;
    for (let before = at - 2; before >= 0 && before >= at - 1 - BETWEEN; before--) {
      const parted = placeInThesaurus(stems[before] + JOIN + stem);
      if (parted !== undefined) found.push({ place: parted, words: [before, at] });
    }
  }
  return found;
}

function longestAt(entries: readonly PhraseEntry[], stems: readonly string[], at: number): Phrase | undefined {
  let longest: Phrase | undefined;
  for (const { phrase, place } of entries) {
    const words = phrase.split(JOIN);
    if (words.length > (longest?.words.length ?? 0) && words.every((word, next) => stems[at + next] === word))
      longest = { place, words: words.map((_, next) => at + next) };
  }
  return longest;
}

/** The first two words of a phrase. */
function openingOf(phrase: string): string {
  const second = phrase.indexOf(JOIN, phrase.indexOf(JOIN) + 1);
  return second < 0 ? phrase : phrase.slice(0, second);
}

function thesaurus(): Thesaurus {
  if (read) return read;
  const terms = THESAURUS_TERMS.split("\n");
  const places = new Map<string, number>();
  const phrases = new Map<string, PhraseEntry[]>();
  for (const [place, term] of terms.entries()) {
    if (!term.includes(JOIN)) {
      places.set(term, place);
      continue;
    }
    const opening = openingOf(term);
    const known = phrases.get(opening);
    if (known) known.push({ phrase: term, place });
    else phrases.set(opening, [{ phrase: term, place }]);
  }
  read = { size: terms.length, places, phrases, ...pairs(terms.length) };
  return read;
}

/** Each pair stands once, with its earlier term: here it is laid out from either side. */
function pairs(size: number): Pick<Thesaurus, "starts" | "partners" | "strengths"> {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  const ones = new Uint16Array(THESAURUS_PAIRS.length);
  const others = new Uint16Array(THESAURUS_PAIRS.length);
  const degrees = new Uint8Array(THESAURUS_PAIRS.length);
  const starts = new Uint32Array(size + 1);
  let count = 0;
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
      ones[count] = place;
      others[count] = last;
      degrees[count] = degree;
      count++;
      starts[place + 1] = (starts[place + 1] as number) + 1;
      starts[last + 1] = (starts[last + 1] as number) + 1;
    }
  }
  for (let at = 0; at < size; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const free = starts.slice();
  const partners = new Uint16Array(2 * count);
  const strengths = new Float32Array(2 * count);
  const add = (one: number, other: number, strength: number) => {
    const to = free[one] as number;
    free[one] = to + 1;
    partners[to] = other;
    strengths[to] = strength;
  };
  for (let at = 0; at < count; at++) {
    const strength = DEGREES[degrees[at] as number] as number;
    add(ones[at] as number, others[at] as number, strength);
    add(others[at] as number, ones[at] as number, strength);
  }
  return { starts, partners, strengths };
}

const NEW_LINE = 10;
const SEMICOLON = 59;
