import type { Vocabulary, WordVectors } from "../core/ports.js";
import { isOtherLanguage } from "../language/english.js";
import { auxiliaryBetween, functionWordCost, functionWordsNear, isFunctionStem, shapesQuestions } from "../language/function-words.js";
import { otherLanguage } from "../language/question-language.js";
import { relatedNames } from "../language/related-names.js";
import { slipCost } from "../language/slips.js";
import { STOP_WORDS } from "../language/stop-words.js";
import { normalise, type Token, tokenize } from "../language/terms.js";
import { placeInThesaurus } from "../language/thesaurus.js";
import { isPiece } from "../language/word-forms.js";

/** How unlikely a word is before it is seen, in nats: one of the documents asked, of others, of English. */
const OF_DOCUMENTS = 8.5;
const BY_FREQUENCY = 0.4;
const OF_OTHERS = 10;
const OF_ENGLISH = 10.5;
/** Of a word that nothing is known of: as unlikely as its letters are. */
const UNKNOWN = 8.25;
const UNKNOWN_LETTER = 1.5;
/** A name is more often new than another word. */
const NAME = 1.25;
/** A letter by itself is left alone. */
const SHORTEST_READ = 2;
/** A space left out, or put in. */
const SPACE_LEFT_OUT = 3.5;
const SPACE_PUT_IN = 6;
/** A slip that makes another word of English is rarer than one that makes none. */
const INTO_ENGLISH = 4;
const INTO_LIKELY_ENGLISH = 2;
const INTO_A_PIECE = 1;
const SHORTEST_LIKELY = 4;
/** A word that the documents lack is little gain. */
const FROM_ENGLISH = 1;
/** What likeness to the rest of the question counts, and that of a word that has none to speak of. */
const FIT = 6;
const USUAL_FIT = 0.15;

/**
 * A question as it was most likely meant: of each word that is neither a function word nor the documents' own, the reading
 * whose slip, rarity and fit with the rest of the question are together the least unlikely. Other languages are left alone.
 */
export function mendSpelling(text: string, vocabulary: Vocabulary, words: WordVectors): string {
  const tokens = tokenize(text);
  if (tokens.every(({ stop, term, text: word }) => stop || (vocabulary.holds(term) && vocabulary.spells(word.toLowerCase())))) return text;
  const mended = new Mending(text, tokens, vocabulary, words).text();
  return mended === text || otherLanguage(text) || isOtherLanguage(tokens) ? text : mended;
}

/** What may stand on either side of a word, and the end: what is joined by dots or strokes is a sign, not a word. */
const STANDS_ALONE = /^(?:|\s.?|[-‐]\p{L}?|[–—"'’“”‘(),.?!:;](?:|\s|["'’”)?!.,]))$/u;

/** Letters as words have them; two capitals are an acronym's, unless the first of the two came late. */
const SPELT = /^(?:\p{L}|\p{Ll}\p{Lu}(?=\p{Ll}))[\p{Ll}'’]*$/u;
/** Too long for an acronym that nothing but its letters could tell. */
const NAME_IN_CAPITALS = /^\p{Lu}{6,}$/u;
/** With an acronym or a name written to it. */
const WRITTEN_TOGETHER = /^(?:\p{Lu}{2,}\p{Ll}{2,}|\p{Ll}{2,}\p{Lu}\p{L}*)$/u;

interface Reading {
  readonly text: string;
  readonly cost: number;
}

class Mending {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #vocabulary: Vocabulary;
  readonly #words: WordVectors;
  readonly #isShouting: boolean;

  constructor(text: string, tokens: readonly Token[], vocabulary: Vocabulary, words: WordVectors) {
    this.#text = text;
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
    this.#words = words;
    this.#isShouting = tokens.length > 2 && tokens.every((token) => token.text === token.text.toUpperCase());
  }

  text(): string {
    let mended = "";
    let copied = 0;
    let before: string | undefined;
    for (let at = 0; at < this.#tokens.length; at++) {
      const token = this.#tokens[at] as Token;
      const joined = this.#joined(at, before);
      const read = joined ?? this.#read(token, before);
      const end = joined ? endOf(this.#tokens[++at] as Token) : endOf(token);
      if (read !== undefined) {
        mended += this.#text.slice(copied, token.start) + asTyped(read, token.text);
        copied = end;
      }
      before = (read?.split(" ").at(-1) ?? token.text).toLowerCase();
    }
    return mended + this.#text.slice(copied);
  }

  /** What a word is read as, if not as it stands. */
  #read(token: Token, before: string | undefined): string | undefined {
    if (token.stop || token.text.length < SHORTEST_READ) return undefined;
    const auxiliary = this.#auxiliary(token, before);
    if (auxiliary) return auxiliary;
    if (!this.#isDoubtful(token)) return this.#parted(token);
    const typed = lower(token.text);
    const isEnglish = this.#isEnglish(typed);
    const isName = before !== undefined && this.#isCapital(token);
    const own = isName && this.#words.knows(typed) ? OF_ENGLISH - INTO_ENGLISH : this.#contentCost(typed) - this.#trust(typed, isName);
    let best: Reading = { text: typed, cost: own - FIT * (isEnglish ? this.#fit(typed, token) : USUAL_FIT) };
    for (const { text, cost } of this.#readings(token, typed, before, isName)) {
      if (cost - FIT >= best.cost) continue;
      const fitting = cost - FIT * (STOP_WORDS.has(text) || text.includes(" ") ? USUAL_FIT : this.#fit(text, token));
      if (fitting < best.cost) best = { text, cost: fitting };
    }
    return best.text === typed ? undefined : best.text;
  }

  /** "When dose the …": two letters swapped made another word of English, but none that can stand there. */
  #auxiliary({ text, term, end }: Token, before: string | undefined): string | undefined {
    const next = /^\s+([\p{L}'’]+)/u.exec(this.#text.slice(end))?.[1];
    if (before === undefined || next === undefined) return undefined;
    const meant = auxiliaryBetween(before, lower(text), lower(next));
    // "How dose matters" may be asked of documents that speak of a dose.
    return meant?.isSure || !this.#vocabulary.holds(term) ? meant?.word : undefined;
  }

  /** What it costs to take a word for another than the one it is. */
  #trust(typed: string, isName: boolean): number {
    if (this.#isEnglish(typed)) return INTO_ENGLISH;
    if (this.#knows(typed)) return typed.length >= SHORTEST_LIKELY ? INTO_LIKELY_ENGLISH : INTO_A_PIECE;
    return isName ? NAME : 0;
  }

  /** With what they cost before their fit with the rest of the question is looked at. */
  *#readings(token: Token, typed: string, before: string | undefined, isName: boolean): Iterable<Reading> {
    if (!isName) for (const text of functionWordsNear(typed)) yield { text, cost: functionWordCost(text, before) + slipCost(typed, text) };
    for (const text of this.#vocabulary.near(typed))
      if (normalise(text) !== token.term) yield { text, cost: this.#contentCost(text) + slipCost(typed, text) };
    // A name is mended into what the documents call by it, not into another that English has.
    if (this.#isEnglish(typed) || isName) return;
    for (const text of this.#words.near(typed))
      if (this.#isEnglish(text) && normalise(text) !== token.term)
        yield { text, cost: FROM_ENGLISH + this.#contentCost(text) + slipCost(typed, text) };
    yield* this.#cuts(token.text, before);
  }

  /** Two words without the space between them. */
  #cuts(typed: string, before: string | undefined): Reading[] {
    const readings: Reading[] = [];
    for (let at = 1; at < typed.length; at++) {
      const [left, right] = [typed.slice(0, at), typed.slice(at)];
      const [first, second] = [lower(left), lower(right)];
      if (!this.#isWord(first) || !this.#isWord(second)) continue;
      const cost = this.#wordCost(first, before) + this.#wordCost(second, first) + SPACE_LEFT_OUT;
      readings.push({ text: `${left} ${right}`, cost });
    }
    return readings;
  }

  /** A word and a name without the space between them: the capitals tell where it was. */
  #parted({ text, term }: Token): string | undefined {
    if (!WRITTEN_TOGETHER.test(text) || this.#vocabulary.holds(term)) return undefined;
    const isUpper = /^\p{Lu}/u.test(text);
    const turn = text.search(isUpper ? /\p{Ll}/u : /\p{Lu}/u);
    for (const at of isUpper ? [turn - 1, turn] : [turn]) {
      const [left, right] = [text.slice(0, at), text.slice(at)];
      if (this.#isWord(lower(left)) && this.#isWord(lower(right))) return `${left} ${right}`;
    }
    return undefined;
  }

  /** A word with a space put in, made whole again. */
  #joined(at: number, before: string | undefined): string | undefined {
    const [left, right] = [this.#tokens[at] as Token, this.#tokens[at + 1]];
    if (!right || right.start !== left.end + 1 || this.#text[left.end] !== " ") return undefined;
    if (!this.#isPiece(left, right) && !this.#isPiece(right, left)) return undefined;
    const whole = lower(left.text + right.text);
    if (!/^\p{L}+$/u.test(whole) || !(this.#vocabulary.spells(whole) || this.#knows(whole))) return undefined;
    const apart = this.#wordCost(lower(left.text), before) + this.#wordCost(lower(right.text), lower(left.text));
    return this.#contentCost(whole) + SPACE_PUT_IN < apart ? left.text + right.text : undefined;
  }

  /** No word by itself; beside a function word, not known as part of any either. */
  #isPiece(token: Token, other: Token): boolean {
    if (!this.#isDoubtful(token)) return false;
    const word = lower(token.text);
    return other.stop ? !this.#knows(word) : !this.#isEnglish(word);
  }

  /** Neither a function word nor the documents' own, and made of letters; an acronym is as it is. */
  #isDoubtful({ text, term, stop, start }: Token): boolean {
    if (stop) return false;
    const word = lower(text);
    if (shapesQuestions(word)) return false;
    if (this.#vocabulary.holds(term) && !isFunctionStem(word)) {
      if (this.#vocabulary.spells(word) || this.#isEnglish(word)) return false;
    } else if (this.#isForm(word)) return false;
    const end = start + text.length;
    return (
      SPELT.test(this.#isShouting || NAME_IN_CAPITALS.test(text) ? word : text) &&
      STANDS_ALONE.test(this.#text.slice(0, start).slice(-1)) &&
      STANDS_ALONE.test(this.#text.slice(end, end + 2))
    );
  }

  /** Another form of a name that the documents hold. */
  #isForm(word: string): boolean {
    return this.#words.knows(word) && relatedNames(word).some((name) => this.#vocabulary.holds(normalise(name)));
  }

  #knows(word: string): boolean {
    return !isPiece(word) && this.#words.knows(word);
  }

  /** The thesaurus has words that the model's tokenizer lacks: "tyre", "cheque". */
  #isEnglish(word: string): boolean {
    return this.#words.isWhole(word) || placeInThesaurus(normalise(word)) !== undefined;
  }

  #isWord(word: string): boolean {
    return word.length > 1 ? STOP_WORDS.has(word) || this.#vocabulary.spells(word) || this.#words.isWhole(word) : word === "a";
  }

  #isCapital({ text, start }: Token): boolean {
    return !this.#isShouting && /^\p{Lu}/u.test(text) && !/[.!?:]\s*$/.test(this.#text.slice(0, start));
  }

  #wordCost(word: string, before: string | undefined): number {
    return STOP_WORDS.has(word) ? functionWordCost(word, before) : this.#contentCost(word);
  }

  #contentCost(word: string): number {
    const term = normalise(word);
    const frequency = this.#vocabulary.passageFrequency(term);
    const isOwn = this.#vocabulary.spells(word) || this.#isEnglish(word);
    if (isOwn && this.#vocabulary.holds(term)) return OF_DOCUMENTS - BY_FREQUENCY * Math.log(frequency);
    if (isOwn && frequency > 0) return OF_OTHERS;
    if (this.#isEnglish(word) || (word.length >= SHORTEST_LIKELY && this.#knows(word))) return OF_ENGLISH;
    return UNKNOWN + UNKNOWN_LETTER * word.length;
  }

  /** How near a word is to the others of the question that are words: its likeness to the two it is most like. */
  #fit(word: string, own: Token): number {
    const similarTo = this.#words.similarTo(word);
    let first = 0;
    let second = 0;
    for (const token of this.#tokens) {
      if (token === own || token.stop || !this.#words.knows(token.text)) continue;
      const alike = similarTo(lower(token.text));
      if (alike > first) [first, second] = [alike, first];
      else if (alike > second) second = alike;
    }
    return Math.max(USUAL_FIT, (first + second) / 2);
  }
}

function endOf({ start, text }: Token): number {
  return start + text.length;
}

function lower(word: string): string {
  return word.toLowerCase().replace(/’/g, "'");
}

/** With the capital that was typed. */
function asTyped(word: string, typed: string): string {
  if (!/^\p{Lu}/u.test(typed)) return word;
  return typed.length > 1 && typed === typed.toUpperCase() ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}
