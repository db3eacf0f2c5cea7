import type { Vocabulary, WordVectors } from "../core/ports.js";
import { type AnswerKind, answerKind } from "../language/answer-kinds.js";
import { relatedNames } from "../language/related-names.js";
import { normalise, type Token, tokenize } from "../language/terms.js";

export interface QuestionTerm {
  readonly term: string;
  /** As typed, or as corrected. */
  readonly word: string;
  /** How much of the question hangs on it: inverse passage frequency times salience, 0..~15. */
  readonly weight: number;
  /** Terms of the documents that name the same: "Chinese" for "China". */
  readonly variants: readonly string[];
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** Whether any passage holds it. */
  readonly known: boolean;
}

export interface QuestionAnalysis {
  readonly kind: AnswerKind;
  /** Content terms in order, each once. */
  readonly terms: readonly QuestionTerm[];
  /** Pairs of neighbouring content terms. */
  readonly pairs: readonly (readonly [string, string])[];
  /** The question as searched: misspellings of the documents' own words corrected. */
  readonly text: string;
  readonly negated: boolean;
}

/** Words that shape a question and name nothing a document would hold. */
const FRAME = new Set(
  `tell describe explain list name define summarise summarize mention say state article document text author paper page
  passage according discuss know want find show number amount kind type sort example information detail question answer`
    .split(/\s+/)
    .map(normalise),
);

/** Words that say what kind of answer is due, and need not stand in it. */
const KIND_WORDS: Partial<Record<AnswerKind, ReadonlySet<string>>> = {
  time: stems("year date day month century decade time era period"),
  quantity: stems("percent percentage proportion share fraction number amount figure total rate value many much long far"),
  person: stems("person people name man woman scholar author leader someone"),
  place: stems("place location area country city town region"),
  reason: stems("reason cause purpose motive"),
  manner: stems("method way process means"),
  definition: stems("definition meaning mean term word"),
  list: stems("kind type sort list example"),
};

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map(normalise));
}

const NEGATION = /\b(?:not|no|never|none|without|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|can't|cannot|won't|fail(?:s|ed)?)\b/i;

/** Reads a question against the vocabulary of the documents it is put to. */
export function analyseQuestion(question: string, vocabulary: Vocabulary, words: WordVectors): QuestionAnalysis {
  const kind = answerKind(question);
  const tokens = tokenize(question);
  const corrected = tokens.map((token) => (token.stop ? undefined : vocabulary.correct(token.text)));
  const shouting = tokens.length > 2 && tokens.every(({ text }) => text === text.toUpperCase());
  const terms: QuestionTerm[] = [];
  const content: string[] = [];
  tokens.forEach((token, at) => {
    if (token.stop) return;
    const word = corrected[at] ?? token.text;
    const term = corrected[at] === undefined ? token.term : normalise(word);
    if (FRAME.has(term) && vocabulary.passageFrequency(term) === 0) return;
    content.push(term);
    if (terms.some((other) => other.term === term)) return;
    const frequency = vocabulary.passageFrequency(term);
    const isNumber = /^\p{N}/u.test(term);
    const named = !shouting && isName(token, at, tokens, question);
    const variants = named || frequency === 0 ? relatedNames(word).map(normalise).filter((other) => other !== term && vocabulary.passageFrequency(other) > 0) : [];
    const rarity = Math.log(1 + (vocabulary.passages - frequency + 0.5) / (frequency + 0.5));
    terms.push({
      term,
      word,
      weight: (0.5 + rarity) * (0.2 + words.salience(word.toLowerCase())) * (FRAME.has(term) || KIND_WORDS[kind]?.has(term) ? 0.3 : 1),
      variants,
      isName: named,
      isNumber,
      known: frequency > 0 || variants.length > 0,
    });
  });
  return {
    kind,
    terms,
    pairs: content.slice(1).map((term, at) => [content[at] as string, term] as const),
    text: replaceWords(question, tokens, corrected),
    negated: NEGATION.test(question),
  };
}

/** A capital inside the question, or an acronym anywhere; a capital at its very start says nothing unless the next word has one too. */
function isName(token: Token, at: number, tokens: readonly Token[], question: string): boolean {
  if (!/^\p{Lu}/u.test(token.text)) return false;
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true;
  const opens = at === 0 || /[.!?:]\s*["“‘]?$/.test(question.slice(0, token.start));
  return !opens || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
}

function replaceWords(question: string, tokens: readonly Token[], words: readonly (string | undefined)[]): string {
  let text = question;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const word = words[at];
    const token = tokens[at];
    if (word !== undefined && token) text = text.slice(0, token.start) + word + text.slice(token.end);
  }
  return text;
}
