import { type Moment, readMoments } from "../language/calendar.js";
import { HEDGING, impliesDenial } from "../language/negation.js";
import { singleVerb } from "../language/phrasal-verbs.js";
import { type Quantity, readQuantities } from "../language/quantities.js";
import { normalise, type Token, tokenize } from "../language/terms.js";
import type { Tagger, WordClass } from "./english-tagger.js";
import { type Denial, isBracketed, isDenied, readDenials } from "./judge-denials.js";

export interface Word extends Token {
  readonly at: number;
  readonly class: WordClass;
  /** Of the statement's clauses, from 0. */
  readonly clause: number;
  /** Denied an odd number of times. */
  readonly negated: boolean;
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
  /** What may stand for a denial, or bound one: "only", "until", "gone". */
  readonly hedges: readonly { readonly term: string; readonly clause: number }[];
}

/** Where one thing said ends and another begins. */
const BOUNDARY =
  /[;:—)]|\s–\s|,(?!\d{3})|\b(?:but|while|whilst|whereas|although|though|because|since|so|unless|until|except|(?<!\bof )which|who|whose|when|if|after|before|despite|in spite of)\b|\bas(?= (?:there|it|they|he|she|we|you|this|these|those)\b)/gi;
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
  const denials = readDenials(text, bounds, tokens, classes);
  const words = tokens.map(
    (token, at): Word => ({
      ...token,
      ...phrasal(tokens, at, classes),
      at,
      class: classes[at] as WordClass,
      clause: clauseOf(token.start),
      negated: denials.filter((denial) => isDenied(token, denial)).length % 2 === 1,
    }),
  );
  const inNumber = ({ start, end }: Token) => [...quantities, ...moments].some((one) => one.start < end && start < one.end);
  const content = words.filter((word) => !word.stop && !inNumber(word));
  const implied = words.filter(
    ({ term, stop, start, class: kind }) =>
      !stop && /^(?:verb|adjective)$/.test(kind) && impliesDenial(term) && !denials.some((denial) => denial.start === start),
  );
  const hedged = [...text.matchAll(HEDGING)]
    .filter(({ index }) => !denials.some(({ start, end }) => start <= index && index < end))
    .flatMap(({ index, 0: cue }) => {
      const hedge = { term: normalise(cue), clause: clauseOf(index) };
      // "kept by a neighbour, not by us", "not unless there is a gap" bound what stands before.
      return /^(?:us|me|you|them|unless|until|till|except|otherwise|or else)$/i.test(cue)
        ? [hedge, { ...hedge, clause: hedge.clause - 1 }]
        : [hedge];
    });
  const hedges = [...hedged, ...implied.map(({ term, clause }) => ({ term, clause }))];
  return { text, words, content, terms: new Set(words.map(({ term }) => term)), quantities, moments, denials, hedges };
}

/** How many words after its verb a particle may stand: "turned the offer down". */
const PARTICLE = 3;

/** "turned down" is "rejected". */
function phrasal(tokens: readonly Token[], at: number, classes: readonly WordClass[]): { term?: string; stop?: boolean } {
  const verb = tokens[at] as Token;
  if (classes[at] !== "verb") return {};
  for (const next of tokens.slice(at + 1, at + 1 + PARTICLE)) {
    const term = singleVerb(verb.term, next.text.toLowerCase());
    if (term !== undefined) return { term, stop: false };
  }
  return {};
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

/** "frost damage, lightning or parts bought elsewhere": after the comma only things, and participles that say which. */
function isList(from: number, to: number, tokens: readonly Token[], classes: readonly WordClass[]): boolean {
  const inside = tokens.flatMap(({ start }, at) => (start > from && start < to ? [at] : []));
  return (
    inside.some((at) => /^(?:or|nor|and)$/i.test(tokens[at]?.text ?? "")) &&
    inside.every(
      (at) =>
        !/^(?:verb|auxiliary)$/.test(classes[at] ?? "") ||
        (/(?:ed|en|ght|wn)$/i.test(tokens[at]?.text ?? "") && /^(?:noun|name)$/.test(classes[at - 1] ?? "")),
    )
  );
}

function isJoin(text: string, at: number): boolean {
  return text[at] === "," || /^and\b/i.test(text.slice(at));
}

/** A comma or "and" that parts the items of a list parts no clauses: what has no verb belongs to what follows. */
function withVerbs(bounds: readonly number[], text: string, tokens: readonly Token[], classes: readonly WordClass[]): number[] {
  const kept: number[] = [];
  let from = 0;
  for (const bound of bounds) {
    const hasVerb = tokens.some(({ start }, at) => start >= from && start < bound && /^(?:verb|auxiliary)$/.test(classes[at] ?? ""));
    // "…, and it is": a comma before it makes it a clause of its own.
    const isOwn = /,\s*$/.test(text.slice(0, bound)) && /^and\b/i.test(text.slice(bound));
    if (isJoin(text, bound) && !isOwn && !hasVerb && !(from === 0 && OPENS_SIDE.test(text))) continue;
    if (text[bound] === "," && isList(bound, bounds.find((next) => next > bound) ?? text.length, tokens, classes)) continue;
    kept.push(bound);
    from = bound;
  }
  return kept;
}
