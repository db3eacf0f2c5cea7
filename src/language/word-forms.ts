import { IRREGULAR_FORMS } from "./irregular-forms.js";

const ENDINGS = ["s", "ed", "ing", "ly"];
const BASES: readonly (readonly [ending: RegExp, base: string])[] = [
  [/(?:es|s|ed|d|ing|ly|er|ers|ness|al|ally)$/, ""],
  [/(?:ing|ed|er|ers|able)$/, "e"],
  [/(?:ies|ied|ily|iness)$/, "y"],
  [/(.)\1(?:ing|ed|er)$/, "$1"],
  [/is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/, "iz"],
  [/our/, "or"],
  [/^(?:un|in|im|non|re|mis|dis|over|under|pre|anti)(?=.{4})/, ""],
];

/**
 * Whether a word is one of the language and not a piece of one: it is inflected, or a form or a derivation of another.
 * @param knows whether some entry of a vocabulary is the word or begins some words
 */
export function isWholeWord(word: string, knows: (word: string) => boolean): boolean {
  if (IRREGULAR_FORMS.has(word)) return true;
  if (
    knows(word) &&
    (word.length > LONGEST_PIECE || ENDINGS.some((ending) => knows(word + ending)) || (word.endsWith("e") && knows(`${word}d`)))
  )
    return true;
  return BASES.some(([ending, base]) => {
    const other = word.replace(ending, base);
    return other !== word && other.length >= SHORTEST_BASE && knows(other);
  });
}

/** Longer entries of a vocabulary of pieces are mostly words. */
const LONGEST_PIECE = 5;
const SHORTEST_BASE = 4;
