import { type Moment, readMoments } from "../language/calendar.js";
import { DENYING, FACTIVE, FORWARD, WHOLE_CLAUSE } from "../language/negation.js";
import { type Quantity, readQuantities } from "../language/quantities.js";
import { type Token, tokenize } from "../language/terms.js";
import type { Tagger, WordClass } from "./english-tagger.js";

export interface Word extends Token {
  readonly at: number;
  readonly class: WordClass;
  /** Of the statement's clauses, from 0. */
  readonly clause: number;
  readonly negated: boolean;
}

/** A word that denies, and what it denies first: the deed where it names one. */
export interface Denial {
  readonly clause: number;
  readonly focus: Word | undefined;
  /** Whether the word tells by itself what is denied: "excluded", "unneeded". */
  readonly implicit: boolean;
}

/** A sentence read for what it states. */
export interface Statement {
  readonly text: string;
  readonly words: readonly Word[];
  /** Neither function words nor parts of numbers and dates. */
  readonly content: readonly Word[];
  readonly terms: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly moments: readonly Moment[];
  readonly denials: readonly Denial[];
}

/** Where one thing said ends and another begins. */
const BOUNDARY =
  /[;:—)]|\s–\s|,(?!\d{3})|\b(?:but|while|whilst|whereas|although|though|because|since|so|unless|until|except|which|who|whose|when|if|after|before)\b/gi;
/** "Because propane sinks, …": the first comma ends what only leads up to the rest. */
const OPENS_SIDE = /^(?:because|as|if|when|since|although|though|after|before|while|whereas|unless|until|where|once)\b/i;
const AND = /\band\b/gi;
const THAT = /\bthat\b/gi;

export function readStatement(text: string, tag: Tagger): Statement {
  const tokens = tokenize(text);
  const classes = align(tokens, text, tag);
  const quantities = readQuantities(text);
  const moments = readMoments(text);
  const bounds = boundaries(text, tokens, classes);
  const clauseOf = (start: number) => bounds.filter((bound) => bound <= start).length;
  const negated = negatedSpans(text, bounds, tokens, classes);
  const words = tokens.map(
    (token, at): Word => ({
      ...token,
      at,
      class: classes[at] as WordClass,
      clause: clauseOf(token.start),
      negated: negated.filter(({ start, end }) => start <= token.start && token.end <= end).length % 2 === 1,
    }),
  );
  const inNumber = ({ start, end }: Token) => [...quantities, ...moments].some((one) => one.start < end && start < one.end);
  const content = words.filter((word) => !word.stop && !inNumber(word));
  const denials = [
    ...negated.map(({ start, end, at, whole }): Denial => {
      const inside = content.filter((word) => word.start >= Math.max(start, at) && word.end <= end);
      const deed = whole ? inside.find(({ class: kind }) => kind === "verb" || kind === "adjective") : undefined;
      return { clause: clauseOf(at), focus: deed ?? inside[0], implicit: false };
    }),
    ...[...text.matchAll(DENYING)].map(
      ({ index }): Denial => ({ clause: clauseOf(index), focus: words.find(({ end }) => end > index), implicit: true }),
    ),
  ];
  return { text, words, content, terms: new Set(words.map(({ term }) => term)), quantities, moments, denials };
}

/** Each word's class; the tagger cuts words its own way. */
function align(tokens: readonly Token[], text: string, tag: Tagger): WordClass[] {
  const tagged: { start: number; end: number; class: WordClass }[] = [];
  let cursor = 0;
  for (const word of tag(text)) {
    const start = text.indexOf(word.text, cursor);
    if (start < 0) continue;
    cursor = start + word.text.length;
    tagged.push({ start, end: cursor, class: word.class });
  }
  let next = 0;
  return tokens.map(({ start, end }) => {
    while (next < tagged.length - 1 && (tagged[next] as { end: number }).end <= start) next++;
    const found = tagged[next];
    return found && found.start < end && start < found.end ? found.class : "other";
  });
}

function boundaries(text: string, tokens: readonly Token[], classes: readonly WordClass[]): number[] {
  const found = [...text.matchAll(BOUNDARY)].flatMap(({ index }) => (text[index] === "," && isBracketed(text, index) ? [] : [index]));
  for (const { index } of text.matchAll(AND)) {
    // "and" joins clauses where a verb follows before the next pause, words where none does.
    const from = tokens.findIndex(({ start }) => start > index);
    const rest = from < 0 ? [] : tokens.slice(from, from + 8);
    const pause = found.find((bound) => bound > index) ?? text.length;
    if (rest.some(({ start }, offset) => start < pause && /^(?:verb|auxiliary)$/.test(classes[from + offset] ?? ""))) found.push(index);
  }
  for (const { index } of text.matchAll(THAT)) {
    const from = tokens.findIndex(({ start }) => start > index);
    if (from > 0 && /^(?:verb|auxiliary)$/.test(classes[from] ?? "") && /^(?:noun|name)$/.test(classes[from - 2] ?? "")) found.push(index);
  }
  return withVerbs(
    [...new Set(found)].sort((a, b) => a - b),
    text,
    tokens,
    classes,
  );
}

function isBracketed(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at) && text.indexOf(")", at) > 0;
}

/** A comma that parts the items of a list parts no clauses: what has no verb belongs to what follows. */
function withVerbs(bounds: readonly number[], text: string, tokens: readonly Token[], classes: readonly WordClass[]): number[] {
  const kept: number[] = [];
  let from = 0;
  for (const bound of bounds) {
    const hasVerb = tokens.some(({ start }, at) => start >= from && start < bound && /^(?:verb|auxiliary)$/.test(classes[at] ?? ""));
    if (text[bound] === "," && !hasVerb && !(from === 0 && OPENS_SIDE.test(text))) continue;
    kept.push(bound);
    from = bound;
  }
  return kept;
}

function negatedSpans(
  text: string,
  bounds: readonly number[],
  tokens: readonly Token[],
  classes: readonly WordClass[],
): { start: number; end: number; at: number; whole: boolean }[] {
  const verbs = tokens.filter((_, at) => /^(?:verb|auxiliary)$/.test(classes[at] ?? ""));
  const facts = [...text.matchAll(FACTIVE)].map(({ index, 0: words }) => index + words.length);
  const endOf = (at: number) => {
    // "the installer, not the owner, registers": an aside denies only itself.
    const aside = /,\s*not\s*$/i.test(text.slice(0, at)) ? text.indexOf(",", at) : -1;
    if (aside >= 0) return aside;
    const bound = bounds.find((one) => one > at) ?? text.length;
    const closed = isBracketed(text, at) ? text.indexOf(")", at) : bound;
    const told = facts.find((one) => one > at) ?? bound;
    return Math.min(bound, closed, told);
  };
  const startOf = (at: number) =>
    Math.max(bounds.findLast((bound) => bound <= at) ?? 0, isBracketed(text, at) ? text.lastIndexOf("(", at) : 0);
  return [
    ...[...text.matchAll(FORWARD)].map(({ index, 0: cue }) => {
      const start = index + cue.length;
      // "records without a signature are refused": what it lacks is not what becomes of it.
      const next = /^(?:without|lack.*|.* of)$/i.test(cue)
        ? tokens.find(
            ({ start: from, text: word }, at) =>
              from > start + 1 &&
              /^(?:verb|auxiliary)$/.test(classes[at] ?? "") &&
              !/ing$/i.test(word) &&
              !/^(?:ever|having|to)$/i.test(tokens[at - 1]?.text ?? ""),
          )
        : undefined;
      return { start, end: Math.min(endOf(start), next?.start ?? text.length), at: index, whole: false };
    }),
    ...[...text.matchAll(WHOLE_CLAUSE)].map(({ index }) => {
      const [start, end] = [startOf(index), endOf(index)];
      // "that needed no keeper was fitted": where its verb stands before it, a next one is another's.
      const hasVerb = verbs.some((verb) => verb.start >= start && verb.start < index);
      const next = hasVerb ? verbs.find((verb) => verb.start > index && verb.start < end) : undefined;
      return { start, end: next?.start ?? end, at: index, whole: true };
    }),
  ];
}
