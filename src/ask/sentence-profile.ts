import type { BlockKind, PreparedDocument } from "../core/document.js";
import { type AnswerForm, type AnswerKind, answerForm } from "../language/answer-kinds.js";
import { type Measured, measuresOf } from "../language/measures.js";
import { tokenize } from "../language/terms.js";
import { phrasesIn } from "../language/thesaurus.js";

/** What is read off a sentence once and used for every question. */
export interface SentenceProfile {
  readonly text: string;
  readonly block: BlockKind;
  /** Content terms in order. */
  readonly terms: readonly string[];
  /** Content words, lower case, as many as `terms`. */
  readonly words: readonly string[];
  readonly termSet: ReadonlySet<string>;
  /** Function words too. */
  readonly allTerms: ReadonlySet<string>;
  /** Places in the thesaurus of its expressions of several words. */
  readonly phrases: ReadonlySet<number>;
  /** Words with a capital, lower case, but for one that only opens the sentence. */
  readonly names: readonly string[];
  /** Opens with a word that points back: "He", "This", "These results". */
  readonly pointsBack: boolean;
  readonly negated: boolean;
  /** Is itself a question. */
  readonly questionLike: boolean;
  /** Words as blanks divide them. */
  readonly length: number;
  /** What it could answer questions with, by their kind, as far as it was asked for. */
  readonly forms: Map<AnswerKind, AnswerForm>;
  /** What its figures are of, once that was asked for. */
  measures?: readonly Measured[];
}

const POINTS_BACK =
  /^["“‘(]?(?:he|she|it|they|him|her|them|his|hers|its|their|this|that|these|those|such|both|the former|the latter|here|there|then|another|one of (?:these|those|them))\b/i;
const NEGATION =
  /\b(?:not|no(?!\.?\s?\d)|never|none|neither|nor|without|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|can't|cannot|won't|unlikely|fail(?:s|ed)?|lack(?:s|ed)?|refus(?:es|ed)|reject(?:s|ed)?)\b|n['’]t\b/i;
const QUESTION = /\?["”’)]*$/;

const profiles = new WeakMap<PreparedDocument, (SentenceProfile | undefined)[]>();

export function sentenceProfile(prepared: PreparedDocument, sentence: number): SentenceProfile {
  let own = profiles.get(prepared);
  if (!own) {
    own = [];
    profiles.set(prepared, own);
  }
  const known = own[sentence];
  if (known) return known;
  const made = profile(prepared, sentence);
  own[sentence] = made;
  return made;
}

function profile({ document, sentences }: PreparedDocument, at: number): SentenceProfile {
  const sentence = sentences[at];
  if (!sentence) throw new RangeError(`Document "${document.id}" has no sentence ${at}.`);
  const text = document.text.slice(sentence.start, sentence.end);
  const tokens = tokenize(text);
  const content = tokens.filter((token) => !token.stop);
  return {
    text,
    block: document.blocks[sentence.block]?.kind ?? "paragraph",
    terms: content.map((token) => token.term),
    words: content.map((token) => token.text.toLowerCase()),
    termSet: new Set(content.map((token) => token.term)),
    allTerms: new Set(tokens.map((token) => token.term)),
    phrases: new Set(phrasesIn(tokens).map(({ place }) => place)),
    names: content
      .filter((token) => /^\p{Lu}/u.test(token.text) && (token.start > 1 || /^\P{Ll}+$/u.test(token.text)))
      .map((token) => token.text.toLowerCase()),
    pointsBack: POINTS_BACK.test(text),
    negated: NEGATION.test(text),
    questionLike: QUESTION.test(text),
    length: text.split(" ").length,
    forms: new Map(),
  };
}

/** What a sentence has to answer a question of some kind with, read off once. */
export function profileForm({ forms, text }: SentenceProfile, kind: AnswerKind): AnswerForm {
  const known = forms.get(kind);
  if (known) return known;
  const made = answerForm(kind, text);
  forms.set(kind, made);
  return made;
}

/** What a sentence's figures are of, read off once. */
export function profileMeasures(profile: SentenceProfile): readonly Measured[] {
  profile.measures ??= measuresOf(profile.text);
  return profile.measures;
}
