import type { EvidenceSentence, Finding } from "../core/ports.js";
import { readMoments } from "../language/calendar.js";
import { relatedNames } from "../language/related-names.js";
import { normalise, tokenize } from "../language/terms.js";
import type { Tagger } from "./english-tagger.js";
import { vouched } from "./judge-standing.js";
import { readStatement, type Statement, type Word } from "./judge-statement.js";

/** What a claim cites, read once for all checks. */
export interface Evidence {
  readonly statements: readonly Statement[];
  readonly words: readonly Word[];
  /** Terms of the cited sentences. */
  readonly terms: ReadonlySet<string>;
  /** Titles it stands under. */
  readonly titled: string;
  /** Their terms, which it may take as said. */
  readonly titles: ReadonlySet<string>;
  /** Terms of the sentences before as well. */
  readonly around: ReadonlySet<string>;
  /** Names it may be taken to mean: those of the titles, and of what it points back to. */
  readonly context: ReadonlySet<string>;
  /** Text of the same passage before the cited sentences, for years and names they leave unsaid. */
  readonly before: Pick<Statement, "text" | "moments" | "terms">;
  /** Whole texts of the documents cited. */
  readonly documents: readonly string[];
  readonly tag: Tagger;
}

/** One way a claim can say what its sentences do not. */
export type Check = (claim: Statement, evidence: Evidence) => Finding[];

const POINTS_BACK =
  /\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|there|such|both|another|former|latter)\b/i;
/** For a pattern. */
export const FIRST_PERSON_WORDS = "i|me|my|mine|myself|we|us|our|ours|ourselves";
const FIRST_PERSON = new RegExp(`^(?:${FIRST_PERSON_WORDS})$`, "i");
const WRITERS = ["author", "writer", "narrator"].map(normalise);
/** Something capitalised inside the sentence. */
const NAMES_SOMETHING = /(?<=[\p{L}\p{N},;]\s)(?!I\b)\p{Lu}/u;
const NAME = /(?<=[\p{Ll}\p{N},;]\s)(?!I\b)(\p{Lu}[\p{L}\p{N}]+)/gu;
/** The latter of two names: "Marsh" of "Ellen Marsh". */
const SURNAME = /\b\p{Lu}\p{Ll}+\s(\p{Lu}\p{Ll}{2,})\b/gu;
/** A name without another beside it. */
const ALONE = /(?<!\p{Lu}[\p{L}.]*\s)\b\p{Lu}[\p{L}\p{N}]+\b(?!\s\p{Lu})/gu;
const HE_OR_SHE = /\b(?:he|she|him|his|her|hers)\b/i;
/** Times that a document names what it is about, and the share of these at which another name is as much its subject. */
const [OFTEN, NEARLY] = [4, 0.7];
/** Sentences before a cited one that a word in it may point back to. */
const REACH = 3;

export function readEvidence(sentences: readonly EvidenceSentence[], claim: string, tag: Tagger): Evidence {
  const statements = sentences.map(({ text }) => readStatement(vouched(text, claim), tag));
  const textsBefore = sentences.map((one) => textBefore(one));
  const earlier = sentences.map(({ text }, at) => lentBy(textsBefore[at] ?? "", text)).join(" ");
  const before = { text: earlier, moments: readMoments(earlier), terms: termsOf(earlier) };
  // What an imperative is done to, and what "the lid" is of, stands before it.
  const around = textsBefore.flatMap((text) => [...termsOf(vouched(text, claim))]);
  const titles = sentences.flatMap(({ prepared, section }) => [prepared.document.title, ...section.path, section.title]).join(" . ");
  const titleTerms = termsOf(titles);
  const lent = sentences.flatMap(({ text, prepared }) => subjectsOf(text, prepared.document));
  const context = new Set([...titleTerms, ...before.terms, ...termsOf(lent.join(" . "))]);
  const words = statements.flatMap((statement) => statement.words);
  // "The author walked" of "I walked".
  const persons = words.some(({ text }) => FIRST_PERSON.test(text)) ? WRITERS : [];
  return {
    statements,
    words,
    terms: new Set(words.map(({ term }) => term)),
    titled: titles,
    titles: titleTerms,
    around: new Set([...titleTerms, ...around, ...persons]),
    context,
    before,
    documents: [...new Set(sentences.map(({ prepared }) => prepared.document.text))],
    tag,
  };
}

/** Whom a sentence may mean that does not name them: who writes by "we", whom the document is about by "he" or nothing at all. */
function subjectsOf(text: string, document: EvidenceSentence["prepared"]["document"]): readonly string[] {
  const isWriters = tokenize(text).some((token) => FIRST_PERSON.test(token.text));
  return [
    ...(isWriters ? document.authors : []),
    ...(isWriters || POINTS_BACK.test(text) || !NAMES_SOMETHING.test(text) ? mostNamed(document.text, NAME) : []),
    ...(HE_OR_SHE.test(text) ? mostNamed(document.text, SURNAME) : []),
  ];
}

/** What a document names most of all, where it does so again and again; the pattern's group says what is a name. */
function mostNamed(text: string, pattern: RegExp): string[] {
  const counts = new Map([...text.matchAll(pattern)].map(([, name]) => [name as string, 0]));
  for (const [name] of text.matchAll(ALONE)) counts.set(name, (counts.get(name) ?? Number.NaN) + 1);
  const most = Math.max(...[...counts.values()].filter((count) => !Number.isNaN(count)));
  return most < OFTEN ? [] : [...counts].filter(([, count]) => count > most * NEARLY).map(([name]) => name);
}

function textBefore({ prepared, section, start }: EvidenceSentence): string {
  const { document, sentences } = prepared;
  const at = sentences.findIndex((sentence) => sentence.start === start);
  return sentences
    .slice(Math.max(0, at - REACH), Math.max(0, at))
    .filter((sentence) => sentence.start >= section.start)
    .map((sentence) => document.text.slice(sentence.start, sentence.end))
    .join(" ");
}

/** What stands before a sentence, as far as it may leave it unsaid: all that it points at, names where it has none, else the year. */
function lentBy(before: string, text: string): string {
  if (POINTS_BACK.test(text)) return before;
  const years = before.match(/\b(?:1[0-9]{3}|20[0-9]{2})\b/g) ?? [];
  return [...years, ...(NAMES_SOMETHING.test(text) ? [] : [...before.matchAll(NAME)].map(([name]) => name))].join(" . ");
}

function termsOf(text: string): Set<string> {
  return new Set(tokenize(text).map(({ term }) => term));
}

/** Names with more than one spelling that no rule forms: lower case, sets of equals. */
const SAME_NAMES: readonly (readonly string[])[] = [
  ["us", "usa", "america", "american", "united states"],
  ["uk", "britain", "british", "united kingdom"],
  ["eu", "european union"],
  ["un", "united nations"],
  ["dutch", "netherlands"],
  ["swiss", "switzerland"],
  ["french", "france"],
  ["german", "germany"],
  ["welsh", "wales"],
  ["greek", "greece"],
  ["danish", "denmark"],
];

/** Whether terms hold a name, or another form of it: "Chinese" for "China". */
export function holdsName(word: string, held: ReadonlySet<string>, text: string): boolean {
  const term = normalise(word);
  if (held.has(term) || relatedNames(word).some((other) => held.has(normalise(other)))) return true;
  const lower = word.toLowerCase();
  const equals = SAME_NAMES.find((names) => names.some((name) => name.split(" ").includes(lower)));
  return equals?.some((name) => name.split(" ").every((part) => held.has(normalise(part)))) ?? initials(word, text);
}

/** "IEA" for "International Energy Agency", and the other way round. */
function initials(word: string, text: string): boolean {
  if (!/^\p{Lu}{2,6}s?$/u.test(word)) return false;
  const letters = word.replace(/s$/, "");
  const capitals = [...text.matchAll(/\p{Lu}[\p{Ll}]+(?:[\s-]+(?:of|for|and|the|on|in)?\s?\p{Lu}[\p{Ll}]+)+/gu)].map(({ 0: name }) =>
    (name.match(/\p{Lu}/gu) ?? []).join(""),
  );
  return capitals.some((found) => found.includes(letters));
}
