import { isComparative } from "../language/comparatives.js";
import { type Pull, pullsOf } from "../language/opposites.js";
import { normalise } from "../language/terms.js";
import type { Statement, Word } from "./judge-statement.js";

/** That one thing has more of something than another. */
export interface Comparison {
  /** What is compared: a line of opposed words, or the word itself where it has no opposite. */
  readonly line: string;
  readonly sign: 1 | -1;
  /** What stands on either side, each the nearer the weightier. */
  readonly left: ReadonlyMap<string, number>;
  readonly right: ReadonlyMap<string, number>;
  readonly word: Word;
  /** Terms of the sentence that are things rather than deeds. */
  readonly things: ReadonlySet<string>;
}

type Sides = Omit<Comparison, "things">;

const DEGREE = /^(?:more|less|fewer)$/i;
/** Verbs that compare what is before them with what is after. */
const OUTDOES: ReadonlyMap<string, string> = new Map(
  (
    [
      ["outnumber", "amount"],
      ["exceed", "amount"],
      ["outstrip", "amount"],
      ["outweigh", "amount"],
      ["outlast", "length"],
      ["outperform", "worth"],
      ["surpass", "worth"],
      ["outdo", "worth"],
    ] as const
  ).map(([verb, line]) => [normalise(verb), line]),
);
/** "cost more", "weighs less": what the verb measures. */
const MEASURED: Readonly<Record<string, string>> = { cost: "price", weigh: "weight", last: "length" };
/** "half as much", and "twice as much". */
const SMALL_PART = /^(?:half|third|quarter|fifth|tenth)$/i;
const MULTIPLE = /^(?:twice|times|thrice)$/i;
/** Lines along which the same may be told. */
const KIN: readonly ReadonlySet<string>[] = [new Set(["amount", "width", "length", "thickness"]), new Set(["frequency", "commonness"])];
/** How far from "than" its degree may stand: "more often seen in the town than". */
const REACH = 9;
const ENDS_SIDE = /^(?:which|who|that|where|when|because|although|though|while|whereas|since|if|but|and)$/i;

/** What a sentence says is more, or less, than something else. */
export function comparisonsOf(statement: Statement): Comparison[] {
  const { words } = statement;
  const found: Sides[] = [];
  for (const word of words) {
    const lower = word.text.toLowerCase();
    if (lower === "than") found.push(...ofThan(statement, word));
    const outdoes = word.class === "verb" ? OUTDOES.get(word.term) : undefined;
    if (outdoes) found.push({ line: outdoes, sign: 1, word, left: sideBefore(words, word.at), right: sideAfter(words, word.at) });
    if (SMALL_PART.test(lower) || MULTIPLE.test(lower)) found.push(...ofParts(words, word));
  }
  const things = new Set(words.filter(({ class: kind }) => /^(?:noun|name|number)$/.test(kind)).map(({ term }) => term));
  const unsaid = words.filter((word) => !found.some((one) => isPartOf(word, one))).flatMap((word) => bare(statement, word));
  return [...found, ...unsaid].map((one) => ({ ...one, things }));
}

/** How far a degree may stand from another that the same "than" goes with: "twice as much", "more often". */
const BESIDE = 3;

function isPartOf({ at }: Word, { word }: Sides): boolean {
  return Math.abs(at - word.at) <= BESIDE;
}

/** "It rose faster in the town": than what is left unsaid. */
function bare({ words, quantities }: Statement, word: Word): Sides[] {
  const [last, next] = [words[word.at - 1], words[word.at + 1]];
  const isOfNext = DEGREE.test(word.text) && next !== undefined && /^(?:adjective|adverb)$/.test(next.class);
  const isBound = quantities.some(({ start }) => start > word.end && start - word.end <= 6);
  const pull = isOfNext || isBound || /^(?:no|not|or)$/i.test(last?.text ?? "") ? undefined : degreeAt(words, word.at);
  return pull ? [{ ...pull, word, left: merged(sideBefore(words, word.at), sideAfter(words, word.at)), right: new Map() }] : [];
}

/** "softer than", "more willing than", "less often seen than". */
function ofThan({ words, quantities }: Statement, than: Word): Sides[] {
  // "more than 20" is a bound.
  if (quantities.some(({ start }) => start >= than.end && start - than.end <= 1) || isMultiplied(words[than.at + 1])) return [];
  for (let at = than.at - 1; at >= Math.max(0, than.at - REACH); at--) {
    const word = words[at] as Word;
    const pull = /^rather$/i.test(word.text) ? ({ line: "rather", sign: 1 } as const) : degreeAt(words, at);
    if (!pull) continue;
    if (/^(?:no|not)$/i.test(words[at - 1]?.text ?? "")) return [];
    return [{ ...pull, word, left: merged(sideBefore(words, at), between(words, at, than.at)), right: sideAfter(words, than.at) }];
  }
  return [];
}

function isMultiplied(next: Word | undefined): boolean {
  return next !== undefined && (SMALL_PART.test(next.text) || MULTIPLE.test(next.text));
}

/** "half as much as", "three times as heavy as". */
function ofParts(words: readonly Word[], part: Word): Sides[] {
  const [as, degree, ...rest] = words.slice(part.at + 1, part.at + 6);
  if (as?.text.toLowerCase() !== "as" || !degree) return [];
  const end = rest.findIndex(({ text }) => text.toLowerCase() === "as");
  const measured = /^(?:much|many)$/i.test(degree.text) ? measureOf(words, part.at) : lineOf(degree)?.line;
  const sign = (SMALL_PART.test(part.text) ? -1 : 1) * (lineOf(degree)?.sign ?? 1);
  return [
    {
      line: measured ?? degree.term,
      sign: sign > 0 ? 1 : -1,
      word: part,
      left: sideBefore(words, part.at),
      right: end < 0 ? new Map() : sideAfter(words, (rest[end] as Word).at),
    },
  ];
}

/** Which way a degree pulls along which line: "more common" as "commoner", "less soft" as "harder". */
export function degreeAt(words: readonly Word[], at: number): { line: string; sign: 1 | -1 } | undefined {
  const word = words[at] as Word;
  const lower = word.text.toLowerCase();
  // "more common than": the degree is its adjective's.
  const before = words[at - 1];
  if (before && DEGREE.test(before.text) && /^(?:adjective|adverb)$/.test(word.class)) {
    const pull = lineOf(word);
    const sign = (pull?.sign ?? 1) * (/^more$/i.test(before.text) ? 1 : -1);
    return { line: pull?.line ?? word.term, sign: sign > 0 ? 1 : -1 };
  }
  if (DEGREE.test(lower)) {
    return { line: measureOf(words, at), sign: lower === "more" ? 1 : -1 };
  }
  if (!isComparative(lower) && !(/er$/.test(lower) && word.class === "adjective")) return undefined;
  return lineOf(word) ?? { line: baseOf(lower), sign: 1 };
}

/** "costs more" is dearer, "weighs less" lighter. */
function measureOf(words: readonly Word[], at: number): string {
  // "cost more lives"
  if (/^(?:noun|name)$/.test(words[at + 1]?.class ?? "")) return "amount";
  const verb = words.slice(Math.max(0, at - 3), at).findLast(({ term }) => MEASURED[term] !== undefined);
  return verb ? (MEASURED[verb.term] as string) : "amount";
}

function lineOf(word: Word): Pull | undefined {
  const base = baseOf(word.text.toLowerCase());
  return [word.term, normalise(base), normalise(`${base}e`)].flatMap(pullsOf)[0];
}

/** "rare" of "rarer", "easy" of "easily" and "easier". */
function baseOf(word: string): string {
  const stem = word.replace(/(?:ily|ier)$/, "y").replace(/(?<=.{3})(?:er|ly)$/, "");
  return /([bdgmnt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** Words before a degree, in its clause or, where that has none, in the one before; the nearest counts most. */
function sideBefore(words: readonly Word[], at: number): Map<string, number> {
  const side = new Map<string, number>();
  let rank = 0;
  let clause = words[at]?.clause;
  for (let index = at - 1; index >= 0; index--) {
    const word = words[index] as Word;
    if (rank > 0 && (word.clause !== clause || ENDS_SIDE.test(word.text))) break;
    if (!counts(word)) continue;
    clause = word.clause;
    side.set(word.term, Math.max(side.get(word.term) ?? 0, 1 / (1 + rank++ / 4)));
  }
  return side;
}

/** Words after "than", up to what leads further; the nearest counts most. */
function sideAfter(words: readonly Word[], at: number): Map<string, number> {
  const side = new Map<string, number>();
  let rank = 0;
  for (const word of words.slice(at + 1)) {
    if (rank > 0 && (word.clause !== words[at + 1]?.clause || ENDS_SIDE.test(word.text))) break;
    if (counts(word)) side.set(word.term, Math.max(side.get(word.term) ?? 0, 1 / (1 + rank++ / 2)));
  }
  return side;
}

function between(words: readonly Word[], from: number, to: number): Map<string, number> {
  return new Map(words.slice(from + 1, to).flatMap((word) => (counts(word) ? [[word.term, 1] as const] : [])));
}

function counts(word: Word): boolean {
  return !word.stop && !DEGREE.test(word.text) && MEASURED[word.term] === undefined;
}

function merged(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...one, ...other]);
}

/** How a claim's comparison stands to the source's: said, contradicted, or of something else. */
export function holdsComparison(claim: Comparison, source: Comparison): "same" | "turned" | "contradicted" | undefined {
  if (!isSameLine(claim.line, source.line) || claim.right.size + source.right.size === 0) return undefined;
  const [left, right] = apart(claim);
  const [from, to] = apart(source);
  const same = overlap(right, to);
  const crossed = overlap(left, to) + overlap(right, from);
  // What both have on the left may be what all of it is about: it tells only where nothing else does.
  if (same === crossed && (same > 0 || overlap(left, from) === 0)) return undefined;
  // "A does as much as B with less": what is left unsaid may stand before.
  const isOther = to.size > 0 || [...left.keys()].some((term) => claim.things.has(term) && !from.has(term));
  const isCrossed = crossed > same && isOther;
  const agrees = (claim.sign === source.sign) !== isCrossed;
  return agrees ? (isCrossed ? "turned" : "same") : "contradicted";
}

function isSameLine(one: string, other: string): boolean {
  return one === other || KIN.some((lines) => lines.has(one) && lines.has(other));
}

/** Both sides without what stands on both: "the old engine", "the new engine". */
function apart({ left, right }: Comparison): [ReadonlyMap<string, number>, ReadonlyMap<string, number>] {
  const without = (side: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    new Map([...side].filter(([term]) => !other.has(term)));
  return [without(left, right), without(right, left)];
}

function overlap(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  return [...one].reduce((total, [term, weight]) => total + weight * (other.get(term) ?? 0), 0);
}
