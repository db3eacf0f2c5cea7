import type { Finding } from "../core/ports.js";
import type { Moment } from "../language/calendar.js";
import type { Quantity } from "../language/quantities.js";
import type { Check, Evidence } from "./judge-evidence.js";
import type { Statement, Word } from "./judge-statement.js";

/** How far a rounded figure may lie from the one it rounds. */
const ROUNDING = 0.06;
const EXACT = 1e-6;
/** "more than half", "over 400": how far above the named figure the real one may lie. */
const BEYOND = 0.15;

/** Every figure of a claim must stand in what it cites, in any notation, and there be of the same thing. */
export const checkNumbers: Check = (claim, evidence) => {
  const known = evidence.statements.flatMap(({ quantities }) => quantities);
  return claim.quantities.flatMap((quantity): Finding[] => {
    if (quantity.doubtful) return [];
    const shown = claim.text.slice(quantity.start, quantity.end);
    const equal = known.filter((other) => sameValue(quantity, other));
    if (equal.length > 0) {
      if (
        equal.every((other) => opposed(quantity, other)) &&
        !denied(quantity, claim) &&
        !evidence.statements.some((one) => one.quantities.some((other) => equal.includes(other) && denied(other, one)))
      )
        return [{ kind: "number", verdict: "contradicted", detail: shown }];
      return belongsElsewhere(claim, quantity, evidence) ? [{ kind: "number", verdict: "contradicted", detail: shown }] : [];
    }
    if (isDerived(quantity, known, claim)) return [];
    if (
      evidence.statements.some(({ moments }) =>
        moments.some(
          ({ year, day, clock }) =>
            year === quantity.number || day === quantity.number || (clock !== undefined && clock % 720 === (quantity.number * 60) % 720),
        ),
      ) &&
      quantity.dimension === undefined
    )
      return [];
    if (quantity.dimension === undefined && evidence.words.some(({ text }) => text.toLowerCase() === shown.toLowerCase())) return [];
    const isRival = known.some((other) => (other.dimension ?? "") === (quantity.dimension ?? "") || other.number === quantity.number);
    return [{ kind: "number", verdict: isRival ? "contradicted" : "unsupported", detail: shown }];
  });
};

/** Every date, year and time of a claim must stand in what it cites; a year may be that of the sentences before. */
export const checkDates: Check = (claim, evidence) => {
  const known = evidence.statements.flatMap(({ moments }) => moments);
  const years = new Set([...known, ...evidence.before.moments].flatMap(({ year }) => year ?? []));
  return claim.moments.flatMap((moment): Finding[] => {
    const equal = known.filter((other) => within(moment, other, years));
    const shown = claim.text.slice(moment.start, moment.end);
    if (equal.length > 0) return movedTo(claim, moment, evidence) ? [{ kind: "date", verdict: "contradicted", detail: shown }] : [];
    const isNumber =
      moment.year !== undefined &&
      moment.month === undefined &&
      evidence.statements.some(({ quantities }) => quantities.some(({ number }) => number === moment.year));
    // "from six to nine in the morning" leaves the morning of six unsaid.
    const isHour =
      moment.clock !== undefined &&
      moment.day === undefined &&
      evidence.statements.some(({ quantities }) =>
        quantities.some(({ number, dimension }) => dimension === undefined && (number * 60) % 720 === (moment.clock as number) % 720),
      );
    if (isHour) return [];
    if (isNumber || (moment.year !== undefined && moment.month === undefined && evidence.titles.has(String(moment.year)))) return [];
    return [{ kind: "date", verdict: known.length > 0 ? "contradicted" : "unsupported", detail: shown }];
  });
};

function within(claimed: Moment, other: Moment, years: ReadonlySet<number>): boolean {
  const parts = ["month", "day", "weekday", "clock"] as const;
  if (parts.some((part) => claimed[part] !== undefined && claimed[part] !== other[part])) return false;
  if (claimed.year === undefined) return true;
  if (other.year !== undefined) return claimed.year === other.year;
  return parts.some((part) => claimed[part] !== undefined) && years.has(claimed.year);
}

function sameValue(claimed: Quantity, other: Quantity): boolean {
  if ((claimed.dimension === undefined) !== (other.dimension === undefined)) {
    // One of the two leaves its unit unsaid.
    return near(claimed.number, other.number, claimed, other);
  }
  if (claimed.dimension !== other.dimension) return false;
  if (claimed.per !== undefined && other.per !== undefined && claimed.per !== other.per) return false;
  return near(claimed.value, other.value, claimed, other);
}

function near(claimed: number, other: number, said: Quantity, source: Quantity): boolean {
  const scale = Math.max(Math.abs(claimed), Math.abs(other));
  const apart = scale === 0 ? 0 : (other - claimed) / scale;
  if (Math.abs(apart) <= EXACT) return true;
  if (said.bound === "about" || source.bound === "about")
    return Math.abs(apart) <= (source.bound === "about" && said.bound === undefined ? EXACT : ROUNDING);
  if (said.bound === "above") return apart > 0 && apart <= BEYOND;
  if (said.bound === "below") return apart < 0 && -apart <= BEYOND;
  return false;
}

/** "no opening within 1 m" is "every opening at least 1 m away". */
function denied({ start }: Quantity, { words }: Statement): boolean {
  return words.find((word) => word.end > start)?.negated ?? false;
}

/** "at least 50" is not "at most 50". */
export function opposed(claimed: Quantity, other: Quantity): boolean {
  return (claimed.bound === "above" && other.bound === "below") || (claimed.bound === "below" && other.bound === "above");
}

const COMPARES = /\b(?:\w+er|more|less|fewer|difference|gap|rose|fell|grew|dropped|increase|decrease|down|up|save[sd]?|by)\b/i;

/** A difference of two cited figures where something is compared, "more than half" of one by another, a share and the rest. */
function isDerived(claimed: Quantity, known: readonly Quantity[], claim: Statement): boolean {
  const close = (value: number) =>
    Math.abs(value - claimed.value) <= Math.max(EXACT, Math.abs(claimed.value) * (claimed.bound ? ROUNDING : 1e-3));
  for (const one of known) {
    if (claimed.dimension === "share" && claimed.bound === "above" && one.dimension === "share" && one.value > claimed.value) return true;
    for (const other of known) {
      if (one === other || one.dimension !== other.dimension || one.value <= other.value) continue;
      if (one.dimension === claimed.dimension && COMPARES.test(claim.text) && close(one.value - other.value)) return true;
      if (claimed.dimension === "share" && claimed.bound !== undefined) {
        const share = other.value / one.value;
        if (claimed.bound === "above" ? share > claimed.value : claimed.bound === "below" ? share < claimed.value : close(share))
          return true;
      }
    }
  }
  return false;
}

/** Words this far from a figure, and no further, may say what it is a figure of. */
const NEAR = 8;
/** Between two figures it says that the order of what they are of stands elsewhere. */
const RESPECTIVE = /\b(?:against|respectively|compared|versus|rather than|instead)\b/i;

function belongsElsewhere(claim: Statement, quantity: Quantity, evidence: Evidence): boolean {
  return evidence.statements.some((statement) => {
    const rivals = statement.quantities.filter(
      (other) =>
        (other.dimension ?? "") === (quantity.dimension ?? "") || other.dimension === undefined || quantity.dimension === undefined,
    );
    const own = rivals.filter((other) => sameValue(quantity, other));
    const kin = rivals.filter((other) => other.dimension === own[0]?.dimension);
    return (
      own.length === 1 &&
      kin.length > 1 &&
      isMoved(
        claim,
        quantity,
        claim.quantities.filter((other) => other.dimension === quantity.dimension),
        statement,
        own[0] as Quantity,
        kin,
      )
    );
  });
}

function movedTo(claim: Statement, moment: Moment, evidence: Evidence): boolean {
  return evidence.statements.some((statement) => {
    const own = statement.moments.filter((other) => within(moment, other, new Set(moment.year === undefined ? [] : [moment.year])));
    // A day and an hour may tell of the same thing.
    const rivals = statement.moments.filter(({ clock }) => (clock === undefined) === (moment.clock === undefined));
    return own.length === 1 && rivals.length > 1 && isMoved(claim, moment, claim.moments, statement, own[0] as Moment, rivals);
  });
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
    /\b(?:difference|gap|margin|total|sum) of\s*$/i.test(source.text.slice(0, own.start))
  )
    return false;
  let kept = 0;
  let moved = 0;
  const said = new Set<string>();
  for (const word of claim.content) {
    const distance = apart(claim, word, figure);
    if (distance > NEAR || siblings.some((other) => other !== figure && apart(claim, word, other) <= distance)) continue;
    said.add(word.term);
    const found = source.content.filter(({ term }) => term === word.term);
    if (found.length === 0) continue;
    const votes = found.map((other) => nearest(source, other, rivals));
    if (votes.some((vote) => vote === undefined || vote !== votes[0])) continue;
    if (votes[0] === own) kept = Math.max(kept, 1 / distance);
    else moved = Math.max(moved, 1 / distance);
  }
  // Only where the figure has words of its own there, and they are not the claim's, is it another thing's.
  const isOthers = source.content.some(
    (word) => !said.has(word.term) && nearest(source, word, rivals) === own && apart(source, word, own) <= NEAR,
  );
  return isOthers && moved > 1.5 * kept && moved > 0.2;
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
