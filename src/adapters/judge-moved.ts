import type { Finding } from "../core/ports.js";
import type { Moment } from "../language/calendar.js";
import type { Quantity } from "../language/quantities.js";
import type { Check, Evidence } from "./judge-evidence.js";
import { isPartOfName, sameValue, within } from "./judge-numbers.js";
import type { Statement, Word } from "./judge-statement.js";

/** Figures and dates that stand in the source, but by what the words beside them say of another thing. */
export const checkMoved: Check = (claim, evidence) => [
  ...claim.quantities
    .filter(
      (quantity) =>
        !quantity.doubtful &&
        !isPartOfName(quantity, claim, evidence) &&
        !isOfRange(quantity, claim) &&
        belongsElsewhere(claim, quantity, evidence),
    )
    .map((quantity): Finding => ({ kind: "number", verdict: "contradicted", detail: claim.text.slice(quantity.start, quantity.end) })),
  ...claim.moments
    .filter((moment) => !isOfSpan(moment, claim) && movedTo(claim, moment, evidence))
    .map((moment): Finding => ({ kind: "date", verdict: "contradicted", detail: claim.text.slice(moment.start, moment.end) })),
];

/** Words this far from a figure, and no further, may say what it is a figure of. */
const NEAR = 8;
/** Between two figures it says that the order of what they are of stands elsewhere. */
export const RESPECTIVE = /\b(?:against|respectively|compared|versus|rather than|instead)\b/i;

/** "one to two years", "terminals 16 and 17": neither has words of its own. */
function isOfRange({ start, end }: Quantity, { text }: Statement): boolean {
  return (
    /^\s?(?:to|and|or|[–-])\s?\p{N}|^\s(?:to|and|or)\s(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/u.test(text.slice(end)) ||
    /(?:\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten))\s?(?:to|and|or|[–-])\s?$/u.test(text.slice(0, start))
  );
}

/** "from May to September", "1906–1913": neither date has words of its own. */
function isOfSpan(moment: Moment, { text, moments }: Statement): boolean {
  return moments.some((other) => {
    const [first, second] = other.start < moment.start ? [other, moment] : [moment, other];
    return other !== moment && /^\s?(?:to|till|until|and|or|through|[–-])\s?$/.test(text.slice(first.end, second.start));
  });
}

/** Whether a figure is told of another thing than it is in the source. */
function belongsElsewhere(claim: Statement, quantity: Quantity, evidence: Evidence): boolean {
  return evidence.statements.some((statement) => {
    const rivals = statement.quantities.filter(
      (other) =>
        (other.dimension ?? "") === (quantity.dimension ?? "") || other.dimension === undefined || quantity.dimension === undefined,
    );
    const own = rivals.filter((other) => sameValue(quantity, other));
    const [first] = own;
    // "two" is no "2 percent".
    if (!first || (first.dimension === "share") !== (quantity.dimension === "share")) return false;
    const kin = rivals.filter((other) => other === first || (other.dimension === first.dimension && !isPartOf(first, other, statement)));
    return (
      own.length === 1 &&
      kin.length > 1 &&
      isMoved(
        claim,
        quantity,
        claim.quantities.filter((other) => other.dimension === quantity.dimension),
        statement,
        first,
        kin,
      )
    );
  });
}

function movedTo(claim: Statement, moment: Moment, evidence: Evidence): boolean {
  return evidence.statements.some((statement) => {
    const own = statement.moments.filter((other) => within(moment, other, new Set(moment.year === undefined ? [] : [moment.year])));
    // A day and an hour may tell of the same thing.
    const rivals = statement.moments.filter((other) => isOfKind(other, moment));
    return own.length === 1 && rivals.length > 1 && isMoved(claim, moment, claim.moments, statement, own[0] as Moment, rivals);
  });
}

/** "eleven of her thirteen bridges": both are of bridges. */
function isPartOf(one: Quantity, other: Quantity, { text }: Statement): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return /^(?:\s\p{Ll}+)?\sof\s(?:the|its|his|her|our|their|all|these|those)?\s?(?:\p{Ll}+\s)?$/u.test(text.slice(first.end, second.start));
}

/** A year and a month, a day and an hour do not stand for each other. */
function isOfKind(one: Moment, other: Moment): boolean {
  const parts = ["year", "month", "weekday", "clock"] as const;
  return parts.some((part) => one[part] !== undefined && other[part] !== undefined);
}

/** "fell from 64 in 1958 to 9 in 1983": what stands before is of both. */
function isFromTo(one: At, other: At, { text }: Statement): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return /\bfrom\b[^,;]*$/i.test(text.slice(0, first.start)) && /\bto\b/i.test(text.slice(first.end, second.start));
}

interface At {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether the words next to a figure in the claim stand, in the source, next to another figure of the same kind. Each word
 * near the figure votes, the nearer the stronger; one that is as near to two figures has no vote.
 */
function isMoved(claim: Statement, figure: At, siblings: readonly At[], source: Statement, own: At, rivals: readonly At[]): boolean {
  if (
    RESPECTIVE.test(source.text) ||
    RESPECTIVE.test(claim.text) ||
    (siblings.length < 2 && rivals.some((other) => other !== own && isFromTo(own, other, source))) ||
    /\b(?:difference|gap|margin|total|sum) of\s*$/i.test(source.text.slice(0, own.start))
  )
    return false;
  let kept = 0;
  let moved = 0;
  const said = new Set<string>();
  for (const word of claim.content) {
    const distance = apart(claim, word, figure);
    const isOthersWord = siblings.some((other) => other !== figure && apart(claim, word, other) <= distance);
    if (isOthersWord || (siblings.length > 1 && distance > NEAR)) continue;
    said.add(word.term);
    const found = source.content.filter(({ term }) => term === word.term);
    if (found.length === 0) continue;
    const votes = found.map((other) => nearest(source, other, rivals));
    if (votes.some((vote) => vote === undefined || vote !== votes[0])) continue;
    if (votes[0] === own) kept = Math.max(kept, 1 / distance);
    else if (distance <= NEAR) moved = Math.max(moved, 1 / distance);
  }
  // Only where the figure has words of its own there, and they are not the claim's, is it another thing's.
  const isOthers = source.content.some(
    (word) => !said.has(word.term) && nearest(source, word, rivals) === own && apart(source, word, own) <= NEAR,
  );
  return siblings.length > 1 ? (isOthers || (kept === 0 && moved >= 0.5)) && moved > 1.5 * kept && moved > 0.2 : kept === 0 && moved > 0.2;
}

/** The figure a word is clearly nearest to; one in the same clause is nearer than any in another. */
function nearest(statement: Statement, word: Word, figures: readonly At[]): At | undefined {
  const ranked = figures.map((figure) => ({ figure, distance: apart(statement, word, figure) })).sort((a, b) => a.distance - b.distance);
  const [first, second] = ranked;
  return first && second && second.distance - first.distance < 1 ? undefined : first?.figure;
}

const OTHER_CLAUSE = 6;

function apart(statement: Statement, word: Word, figure: At): number {
  const index = statement.words.findIndex(({ end }) => end > figure.start);
  const last = statement.words.findLastIndex(({ start }) => start < figure.end);
  const distance = word.at < index ? index - word.at : word.at > last ? word.at - last : 0;
  const other = statement.words[Math.max(0, index)]?.clause !== word.clause;
  return Math.max(1, distance) + (other ? OTHER_CLAUSE : 0);
}
