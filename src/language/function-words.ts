import { FRAME_WORDS } from "./frame-words.js";
import { SimilarSpellings } from "./similar-spellings.js";
import { STOP_WORDS } from "./stop-words.js";
import { normalise } from "./terms.js";

const ASKING = new Set("what which when where who whose whom why how".split(" "));
const AUXILIARY = new Set("is are was were do does did has have had can could will would should may must".split(" "));
const MEASURE = new Set("many much far few".split(" "));
/** Those that most questions hold some of. */
const FOREMOST = new Set("the of a in to and".split(" "));
const COMMON = new Set("an on for or by as at it its that this with from be been not there their they about between during".split(" "));

/** How unlikely a function word is in a question, in nats: those that ask open it, and what is done or how much follows them. */
const WHAT = 2;
const OPENING = 2.5;
const FOLLOWING = 3;
const ALWAYS = 3.5;
const USUAL = 4.5;
const LATER = 5.5;
const SELDOM = 6.5;

const spellings = new SimilarSpellings([...STOP_WORDS, ...FRAME_WORDS]);
/** What a stemmer makes of them is no word. */
const STEMS: ReadonlySet<string> = new Set([...STOP_WORDS].map(normalise).filter((stem) => !STOP_WORDS.has(stem)));

/** @param before the word before it, lower case; undefined where it opens the question */
export function functionWordCost(word: string, before: string | undefined): number {
  if (before === undefined && word === "what") return WHAT;
  const opens = ASKING.has(word) || AUXILIARY.has(word);
  if (before === undefined) return opens ? OPENING : USUAL;
  if (ASKING.has(before) && (AUXILIARY.has(word) || MEASURE.has(word))) return FOLLOWING;
  if (AUXILIARY.has(before) && word === "there") return FOLLOWING;
  if (FOREMOST.has(word)) return ALWAYS;
  return COMMON.has(word) ? USUAL : opens ? LATER : SELDOM;
}

/** After these no noun comes, but a verb. */
const WANTS_VERB = new Set("when where why how".split(" "));
const OPENS_NOUN = new Set(
  "the a an this that these those my your his her its our their i you he she it we they there any all each every some no both".split(" "),
);

/**
 * The auxiliary that a word with two letters swapped is ("dose"), where one may be due: between a question word, or what is asked for, and what is asked about.
 * All lower case.
 * @returns with whether no other word can stand there
 */
export function auxiliaryBetween(before: string, word: string, after: string): { word: string; isSure: boolean } | undefined {
  const opensNoun = OPENS_NOUN.has(after);
  const isContent = !STOP_WORDS.has(after);
  const isAfterContent = !STOP_WORDS.has(before);
  const isDue = WANTS_VERB.has(before) || isAfterContent ? opensNoun || isContent : (before === "what" || before === "who") && opensNoun;
  if (!isDue || AUXILIARY.has(word)) return undefined;
  for (let at = 0; at + 1 < word.length; at++) {
    const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    if (AUXILIARY.has(swapped)) return { word: swapped, isSure: opensNoun && !isAfterContent };
  }
  return undefined;
}

const FRAMES: ReadonlySet<string> = new Set(FRAME_WORDS);

/** Whether a word, lower case, shapes questions: it needs no document to hold it. */
export function shapesQuestions(word: string): boolean {
  return FRAMES.has(word);
}

/** The function words, and those that shape a question, that a word, lower case, may be a slip of. */
export function functionWordsNear(word: string): readonly string[] {
  return spellings.near(word);
}

/** Whether a word is only what is left of a function word by stemming: "wa" of "was". */
export function isFunctionStem(word: string): boolean {
  return STEMS.has(word);
}
