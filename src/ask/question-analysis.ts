import type { Vocabulary, WordVectors } from "../core/ports.js";
import { type AnswerKind, answerKind } from "../language/answer-kinds.js";
import { isComparative } from "../language/comparatives.js";
import { isOtherLanguage } from "../language/english.js";
import { FRAME_WORDS } from "../language/frame-words.js";
import { askedMeasure, type Measure, type Measured, measuresOf } from "../language/measures.js";
import { otherLanguage, questionInEnglish } from "../language/question-language.js";
import { relatedNames } from "../language/related-names.js";
import { normalise, type Token, tokenize } from "../language/terms.js";
import { phrasesIn } from "../language/thesaurus.js";

export interface QuestionTerm {
  readonly term: string;
  readonly word: string;
  /** How much of the question hangs on it: inverse passage frequency times salience, 0..~15. */
  readonly weight: number;
  /** Terms of the documents that name the same: "Chinese" for "China". */
  readonly variants: readonly string[];
  /** Places in the thesaurus of the expressions that it is a word of: "dry" of "run dry". */
  readonly phrases: readonly number[];
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** Says what is wanted ("summarise", "which year"), not what it is about. */
  readonly isFrame: boolean;
  /** Where in the question it stands. */
  readonly start: number;
  /** From an earlier turn, not said now. */
  readonly isCarried: boolean;
  /** Whether any passage holds it. */
  readonly known: boolean;
}

export interface QuestionAnalysis {
  readonly kind: AnswerKind;
  /** What the figure asked for must be given in, where one is, and the figures that the question holds, what it carries over among them. */
  readonly measure: { readonly asked: Measure; readonly said: readonly Measured[] } | undefined;
  /** Content terms in order, each once. */
  readonly terms: readonly QuestionTerm[];
  /** Pairs of neighbouring content terms. */
  readonly pairs: readonly (readonly [string, string])[];
  /** The question as searched. */
  readonly text: string;
  readonly negated: boolean;
  /** Words said now, function words included. */
  readonly length: number;
  /** Every word, lower case, function words included. */
  readonly words: readonly string[];
  /** Every word's term. */
  readonly allTerms: readonly string[];
  /** Joins two things: "in 2019 and in 2022", "both", "each". */
  readonly joint: boolean;
  readonly isOtherLanguage: boolean;
  /** Holds a function word of English: otherwise it is keywords, or another language. */
  readonly hasStopWords: boolean;
}

const FRAME = new Set(FRAME_WORDS.map(normalise));

/** Words that say what kind of answer is due, and need not stand in it. */
const KIND_WORDS: Partial<Record<AnswerKind, ReadonlySet<string>>> = {
  time: stems("year date day month century decade time era period"),
  quantity: stems("percent percentage proportion share fraction number amount figure total rate value many much long far"),
  person: stems("person people name man woman scholar author leader someone"),
  place: stems("place location area country city town region"),
  reason: stems("reason cause purpose motive"),
  manner: stems("method way process means"),
  definition: stems("definition meaning mean term word"),
  list: stems("kind type sort list example everything"),
  summary: stems(
    "summary summarise summarize overview gist main key point idea argument topic theme takeaway message short brief briefly nutshell tl dr tldr whole overall general quickly sentence sentences words",
  ),
};

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map(normalise));
}

/** "No. 4" is a number, and an apostrophe is soon left out. */
const NEGATION =
  /\b(?:not|no(?!\.?\s?\d)|never|none|without|(?:is|are|was|were|does|do|did|ca|wo|has|have|had|would|could|should)n['’]?t|cannot|fail(?:s|ed)?)\b/i;

const JOINT = /\b(?:and|both|each|respectively|versus|vs|as well as|compared?)\b/i;

/** Holds two things against each other, so that a degree ("longer") is what is asked, and need not be said. */
const COMPARES = /\b(?:or|than)\b/i;

/** Kinds of answer that may turn out to be a figure: "what fee" is, "who set the fee" is not. */
const MAY_BE_FIGURES: ReadonlySet<AnswerKind> = new Set(["quantity", "definition", "other"]);

/** What a word carried over from an earlier turn counts beside the question's own, and a name. */
const CARRIED = 0.2;
const CARRIED_NAME = 0.4;
/** What a word counts that is neither English nor the documents' own: a slip of the fingers, most likely. */
const GARBLED = 0.3;
/** What a word of another language counts where the documents lack it: only names, figures and cognates can be matched. */
const FOREIGN = 0.1;

/**
 * Reads a question against the vocabulary of the documents it is put to.
 * @param carried earlier questions it leans on; their words count for less, and say what is asked only where it does not
 */
export function analyseQuestion(asked: string, carried: string, vocabulary: Vocabulary, words: WordVectors): QuestionAnalysis {
  const language = otherLanguage(asked);
  const own = language ? questionInEnglish(asked, language, (term) => vocabulary.holds(term)) : asked;
  const question = carried === "" ? own : `${carried} ${own}`;
  const ownStart = question.length - own.length;
  const tokens = tokenize(question);
  const isForeign = language !== undefined || isOtherLanguage(tokens);
  const standsAlone = tokens.some(({ stop, start, term }) => !stop && start >= ownStart && !FRAME.has(term));
  const ownKind = answerKind(own);
  const wordedKind = ownKind === "other" && carried !== "" ? answerKind(carried) : ownKind;
  // Figures are read in English.
  const measure = !isForeign && MAY_BE_FIGURES.has(wordedKind) ? askedMeasure(ownKind === "other" ? question : own) : undefined;
  const kind = measure ? "quantity" : wordedKind;
  const shouting = tokens.length > 2 && tokens.every(({ text }) => text === text.toUpperCase());
  const compares = COMPARES.test(own);
  const phrases = phrasesIn(tokens);
  const terms: QuestionTerm[] = [];
  const content: string[] = [];
  tokens.forEach((token, at) => {
    if (token.stop) return;
    const { text: word, term } = token;
    if (FRAME.has(term) && !vocabulary.holds(term)) return;
    content.push(term);
    const earlier = terms.findIndex((other) => other.term === term);
    if (earlier >= 0 && token.start < ownStart) return;
    // Said again now: it counts as the question's own.
    if (earlier >= 0) terms.splice(earlier, 1);
    const frequency = vocabulary.passageFrequency(term);
    // A number in words ("the two models") mostly counts what is asked about, and need not be said of it.
    const isNumber = /^\p{N}/u.test(term) && /\p{N}/u.test(word);
    const named = !shouting && isName(token, at, tokens, question);
    const variants =
      named || !vocabulary.holds(term)
        ? relatedNames(word)
            .map(normalise)
            .filter((other) => other !== term && vocabulary.holds(other))
        : [];
    const rarity = Math.log(1 + (vocabulary.passages - frequency + 0.5) / (frequency + 0.5));
    const isKnown = vocabulary.holds(term) || variants.length > 0;
    const isFrame = FRAME.has(term) || KIND_WORDS[kind]?.has(term) === true || (compares && isComparative(word));
    const factor =
      (isFrame ? 0.3 : 1) *
      (isKnown || isNumber ? 1 : isForeign && !words.isWhole(word.toLowerCase()) ? FOREIGN : !named && !words.knows(word) ? GARBLED : 1) *
      (token.start < ownStart && standsAlone ? (named || isNumber ? CARRIED_NAME : CARRIED) : 1);
    terms.push({
      term,
      word,
      weight: (0.5 + rarity) * (0.2 + words.salience(word.toLowerCase())) * factor,
      variants,
      phrases: phrases.filter(({ words }) => words.includes(at)).map(({ place }) => place),
      isName: named,
      isNumber,
      isFrame,
      isCarried: token.start < ownStart,
      start: token.start,
      known: isKnown,
    });
  });
  return {
    kind,
    measure: measure && { asked: measure, said: measuresOf(question) },
    terms,
    pairs: content.slice(1).map((term, at) => [content[at] as string, term] as const),
    // Said twice, the question's own words outweigh what is carried over.
    text: `${question}${carried === "" ? "" : ` ${own}`}`,
    words: tokens.map((token) => token.text.toLowerCase()),
    allTerms: [...new Set(tokens.map(({ term }) => term))],
    negated: NEGATION.test(question),
    length: tokens.filter(({ start }) => start >= ownStart).length,
    joint: JOINT.test(own),
    isOtherLanguage: isForeign,
    hasStopWords: !isForeign && tokens.some(({ stop }) => stop),
  };
}

/** A capital inside the question, or an acronym anywhere; a capital at its very start says nothing unless the next word has one too. */
function isName(token: Token, at: number, tokens: readonly Token[], question: string): boolean {
  if (!/^\p{Lu}/u.test(token.text)) return false;
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true;
  const opens = at === 0 || /[.!?:]\s*["“‘]?$/.test(question.slice(0, token.start));
  return !opens || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
}
