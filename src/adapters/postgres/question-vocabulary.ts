import type { Vocabulary } from "../../core/ports.js";
import { relatedNames } from "../../language/related-names.js";
import { SimilarSpellings } from "../../language/similar-spellings.js";
import { normalise, tokenize } from "../../language/terms.js";
import { CorpusVocabulary } from "../corpus-vocabulary.js";
import type { SqlSession } from "./database.js";
import { termKey } from "./passage-terms.js";

type Count = readonly [word: string, passages: number];

/** Letters a misspelling may be off by: as far as `SimilarSpellings` looks. */
const REACH = 2;
/** Stores filled before hold no shorter word as it is spelt. */
const SHORTEST = 4;

/**
 * The counts of a store for one question: of its words, joined and parted ones too, of other forms of its names, and of the words
 * it may have misspelt. What is looked up afterwards must be among them.
 * @param texts all that will be read of the question, earlier turns included
 * @param near the words of the language that a word may be a slip of
 */
export async function questionVocabulary(
  session: SqlSession,
  passages: number,
  texts: readonly string[],
  near: (word: string) => readonly string[],
): Promise<Vocabulary> {
  const read = texts.map((text) => tokenize(text));
  const tokens = read.flat();
  const words = [...new Set(tokens.map(({ text }) => text))];
  const alone = [...new Set(tokens.filter(({ stop, text }) => !stop && /^\p{L}+$/u.test(text)).map(({ text }) => text.toLowerCase()))];
  const joined = read.flatMap((all) => all.map(({ text: word }, at) => (word + (all[at + 1]?.text ?? "")).toLowerCase()));
  const spelt = await asSpelt(session, [...alone, ...joined, ...alone.flatMap(parts)]);
  const held = new Set(spelt.map(([word]) => word));
  const strangers = alone.filter((word) => !held.has(word));
  const similar = await spelling(session, strangers);
  const known = [...new Map([...spelt, ...similar])];
  const spellings = new SimilarSpellings(known.map(([word]) => word));
  const meant = strangers.flatMap((word) => [...spellings.near(word), ...near(word)]);
  const terms = await counts(session, [...words, ...held, ...meant].flatMap(forms));
  return keyed(new CorpusVocabulary({ passages, terms, words: known }, SHORTEST));
}

/** The two sides of a word wherever a space may be missing. */
function parts(word: string): string[] {
  return Array.from({ length: Math.max(0, Math.min(word.length, LONGEST_PARTED) - 1) }, (_, at) => [
    word.slice(0, at + 1).toWellFormed(),
    word.slice(at + 1).toWellFormed(),
  ]).flat();
}

/** No two words written together are longer. */
const LONGEST_PARTED = 40;

/** A word's term, and the terms of other names for the same. */
function forms(word: string): string[] {
  return [normalise(word), ...relatedNames(word).map(normalise)];
}

/** Terms are kept by key, which is shorter than the longest of them. */
function keyed(vocabulary: Vocabulary): Vocabulary {
  return {
    passages: vocabulary.passages,
    passageFrequency: (term) => vocabulary.passageFrequency(termKey(term)),
    holds: (term) => vocabulary.holds(termKey(term)),
    spells: (word) => vocabulary.spells(word),
    near: (word) => vocabulary.near(word),
  };
}

async function counts(session: SqlSession, terms: readonly string[]): Promise<Count[]> {
  const rows = await session.query<{ term: string; passages: number }>(
    "SELECT term, passages FROM footnote.terms WHERE term = ANY($1::text[]) AND passages > 0",
    [[...new Set(terms.map(termKey))]],
  );
  return rows.map(({ term, passages }) => [term, passages] as const);
}

async function asSpelt(session: SqlSession, words: readonly string[]): Promise<Count[]> {
  const rows = await session.query<{ word: string; passages: number }>(
    "SELECT word, passages FROM footnote.words WHERE word = ANY($1::text[])",
    [[...new Set(words)]],
  );
  return rows.map(({ word, passages }) => [word, passages] as const);
}

/**
 * Words that any of these could be a misspelling of. Two letters off with the first one right, or one off at the very start:
 * the first letter wrong, missing, too many, or swapped with the second.
 */
async function spelling(session: SqlSession, words: readonly string[]): Promise<Count[]> {
  if (words.length === 0) return [];
  const rows = await session.query<{ word: string; passages: number }>(
    `SELECT DISTINCT known.word, known.passages
     FROM unnest($1::text[], $2::text[], $3::integer[]) AS asked (initial, tail, length)
     JOIN footnote.words AS known
       ON known.initial = asked.initial AND known.length BETWEEN asked.length - ${REACH} AND asked.length + ${REACH}
     UNION
     SELECT word, passages FROM footnote.words WHERE tail = ANY($4::text[])
     UNION
     SELECT word, passages FROM footnote.words WHERE word = ANY($5::text[])`,
    [
      words.map((word) => word.slice(0, 1).toWellFormed()),
      words.map((word) => word.slice(1).toWellFormed()),
      words.map(({ length }) => length),
      words.flatMap((word) => [word, word.slice(1).toWellFormed()]),
      words.flatMap((word) => [word.slice(1), word.slice(1, 2) + word.slice(0, 1) + word.slice(2)].map((one) => one.toWellFormed())),
    ],
  );
  return rows.map(({ word, passages }) => [word, passages] as const).sort(([a], [b]) => (a < b ? -1 : 1));
}
