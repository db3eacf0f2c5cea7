import { IRREGULAR_FORMS } from "./irregular-forms.js";
import { PIECES_TABLE } from "./pieces-table.js";

/** What inflection and derivation put at a word's end, with what stands in its place in the base. */
const ENDINGS: readonly (readonly [ending: RegExp, base: string])[] = [
  [/s$/, ""],
  [/(?:es|ed|ing|ly|er|ers|or|ors|ness|al|ally|ic|ical|ism|ist|istic|ity|able|ful|less|ment|ments|ship|an|ian)$/, ""],
  [/(?:ing|ed|er|ers|or|able|ic|ation|ion|ity|ism|ist)$/, "e"],
  [/(?<=e)d$/, ""],
  [/(?<=a)n$/, ""],
  [/(?:ies|ied|ily|iness)$/, "y"],
  [/(?:able|ators?|ation)$/, "ate"],
  [/(.)\1(?:ing|ed|er)$/, "$1"],
  [/is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/, "iz"],
  [/our/, "or"],
];
const BEGINNING = /^(?:under|over|counter|inter|multi|anti|un|in|im|non|re|mis|dis|pre|sub)(?=.{3})/;
const INFLECTED: readonly (readonly [ending: RegExp, inflected: string])[] = [
  [/$/, "s"],
  [/$/, "ed"],
  [/$/, "ing"],
  [/$/, "ly"],
  [/(?<=e)$/, "d"],
  [/y$/, "ies"],
];

const PIECES: ReadonlySet<string> = new Set(PIECES_TABLE.split(/\s+/));

/** Whether what a vocabulary of pieces holds is no word by itself, lower case: a piece of one, or a name. */
export function isPiece(word: string): boolean {
  return PIECES.has(word);
}

/** Longer entries of a vocabulary of pieces are mostly words. */
const LONGEST_PIECE = 4;
const SHORTEST_WORD = 3;

/**
 * Whether a word is one of the language: it is inflected, or a form or a derivation of another.
 * @param knows whether a vocabulary that holds pieces of words as well has an entry
 */
export function isWholeWord(word: string, knows: (word: string) => boolean): boolean {
  return isBase(word, knows) || IRREGULAR_FORMS.has(word) || bases(word).some((base) => isBase(base, knows));
}

function isBase(word: string, knows: (word: string) => boolean): boolean {
  if (word.length < SHORTEST_WORD || !knows(word) || isPiece(word)) return false;
  return (
    word.length > LONGEST_PIECE || INFLECTED.some(([ending, inflected]) => ending.test(word) && knows(word.replace(ending, inflected)))
  );
}

function bases(word: string): string[] {
  const stripped = ENDINGS.flatMap(([ending, base]) => (ending.test(word) ? [word.replace(ending, base)] : []));
  return [word, ...stripped].flatMap((one) => [one, one.replace(BEGINNING, "")]).filter((one) => one !== word);
}
