import { readImpliedFigures } from "../language/implied-figures.js";
import type { Quantity } from "../language/quantities.js";
import type { Evidence } from "./judge-evidence.js";
import type { Statement } from "./judge-statement.js";

const EXACT = 1e-6;
/** How far a rounded figure may lie from the one it rounds. */
export const ROUNDING = 0.06;
/** "more than half", "over 400": how far above the named figure the real one may lie. */
export const BEYOND = 0.25;
/** How far a share may lie from the one that two figures make. */
export const SHARE_ROUNDING = 0.005;

const COMPARES =
  /\b(?:\w+er|rest|remaining|missing|absent|lost|others?|not|no|none|without|more|less|fewer|above|below|beyond|gain(?:s|ed)?|difference|gap|rose|fell|grew|dropped|increase|decrease|down|up|save[sd]?|by)\b/i;
const SUMS = /\b(?:altogether|total(?:s|l?ed|l?ing)?|together|in all|in sum|combined|overall|of the)\b/i;
/** What one figure is less than is their sum: "three minutes sooner than the rules demand". */
const LESS_THAN = /\b(?:sooner|earlier|less|fewer|shorter|lower|smaller|faster|quicker|cheaper) than\b/i;

/** Whether a figure follows from those cited: a difference, a sum, a share, the rest, a multiple, the time between two dates. */
export function isDerived(claimed: Quantity, known: readonly Quantity[], claim: Statement, evidence: Evidence): boolean {
  return (
    isDifferenceOrShare(claimed, known, claim, evidence) ||
    isBetweenDates(claimed, evidence) ||
    isMultiple(claimed, known, claim, evidence) ||
    isSameRate(claimed, known, claim, evidence)
  );
}

/** A difference or sum of two cited figures where something is compared or counted together, a share of one by another, and the rest. */
function isDifferenceOrShare(claimed: Quantity, known: readonly Quantity[], claim: Statement, { statements }: Evidence): boolean {
  const close = (value: number) =>
    Math.abs(value - claimed.value) <= Math.max(EXACT, Math.abs(claimed.value) * (claimed.bound ? ROUNDING : 1e-3));
  for (const one of known) {
    if (
      known.some(
        (other) =>
          COMPARES.test(claim.text) &&
          claimed.number === one.number - other.number &&
          (!one.dimension || !other.dimension) &&
          isOneKind(one, other),
      )
    )
      return true;
    if (claimed.dimension === "share" && claimed.bound === "above" && one.dimension === "share" && one.value > claimed.value) return true;
    for (const other of known) {
      // "90 here and 90 there" are 180.
      if (other !== one && other.value === one.value && other.dimension === claimed.dimension && close(2 * one.value)) return true;
      if (one === other || one.dimension !== other.dimension || one.value <= other.value) continue;
      if (!isOneKind(one, other)) continue;
      if (one.dimension === claimed.dimension && COMPARES.test(claim.text) && close(one.value - other.value)) return true;
      const isSum = SUMS.test(claim.text) || statements.some(({ text }) => LESS_THAN.test(text));
      if (one.dimension === claimed.dimension && isSum && close(one.value + other.value)) return true;
      const share = other.value / one.value;
      if (claimed.dimension === "share" && Math.abs(share - claimed.value) <= SHARE_ROUNDING && one.number > 4) return true;
      if (
        claimed.dimension === "share" &&
        claimed.bound !== undefined &&
        (claimed.bound === "above" ? share > claimed.value : claimed.bound === "below" ? share < claimed.value : close(share))
      )
        return true;
    }
  }
  return false;
}

/** "4" of "version 4" and "1.5 times" count different things. */
function isOneKind(one: Quantity, other: Quantity): boolean {
  return (one.dimension ?? other.dimension) !== undefined || Number.isInteger(one.number) === Number.isInteger(other.number);
}

const MONTHS_A_YEAR = 12;
const MINUTES_AN_HOUR = 60;

/** "three years later" of 1951 and 1954, "two hours" of nine and eleven o'clock. */
function isBetweenDates({ value, dimension }: Quantity, { statements }: Evidence): boolean {
  const moments = statements.flatMap((statement) => statement.moments);
  return moments.some((one) =>
    moments.some(
      (other) =>
        (dimension === "months" &&
          one.year !== undefined &&
          other.year !== undefined &&
          one.year > other.year &&
          value === (one.year - other.year) * MONTHS_A_YEAR) ||
        (dimension === "time" &&
          one.clock !== undefined &&
          other.clock !== undefined &&
          one.clock > other.clock &&
          Math.abs(value * MINUTES_AN_HOUR - (one.clock - other.clock)) < EXACT),
    ),
  );
}

const TIMES = /^\s?(?:times|fold)\b|^-fold\b/i;
/** What makes a figure a multiple of another. */
const MULTIPLIES =
  /\b(?:times|twice|thrice|doubl\w+|tripl\w+|trebl\w+|quadrupl\w+|\w+fold|halv\w+|(?:half|third|quarter) (?:as|the|of))\b/i;

/** "from 4 to 8" of "8, twice as much as before"; "a quarter" of "four times what it was"; "more than three times" of 61 and 19. */
function isMultiple(claimed: Quantity, known: readonly Quantity[], claim: Statement, { statements }: Evidence): boolean {
  const factors = statements.filter(({ text }) => MULTIPLIES.test(text)).flatMap(factorsOf);
  const isTimes = TIMES.test(claim.text.slice(claimed.end));
  if (claimed.dimension === "share" || isTimes) {
    if (factors.some((factor) => isNear(1 / factor, claimed.value))) return true;
  } else if (factors.some((factor) => known.some((one) => isMultipleOf(claimed, one, factor)))) return true;
  if (!isTimes) return false;
  return known.some((one) =>
    known.some((other) => {
      if (one.dimension !== other.dimension || other.value <= 0 || one.value <= other.value) return false;
      const ratio = one.value / other.value;
      if (claimed.bound === "above") return ratio > claimed.number && ratio < claimed.number * (1 + BEYOND);
      return Math.abs(ratio - claimed.number) <= claimed.number * (claimed.bound ? ROUNDING : SHARE_ROUNDING);
    }),
  );
}

function isMultipleOf(claimed: Quantity, one: Quantity, factor: number): boolean {
  return one.dimension === claimed.dimension && (isNear(one.value * factor, claimed.value) || isNear(one.value, claimed.value * factor));
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= EXACT * Math.max(1, Math.abs(one));
}

function factorsOf({ text, quantities }: Statement): number[] {
  const told = quantities.filter(({ end, dimension }) => TIMES.test(text.slice(end)) || dimension === "share");
  return [...told, ...readImpliedFigures(text).filter(({ dimension }) => dimension === undefined)].map(({ value }) => value);
}

/** "84 for every 10,000" of "8.4 for every thousand". */
function isSameRate(claimed: Quantity, known: readonly Quantity[], { text, quantities }: Statement, { statements }: Evidence): boolean {
  const rates = (source: string, figures: readonly Quantity[]) =>
    figures.flatMap((one, at) => {
      const base = figures[at + 1];
      return base && /\b(?:for every|for each|per|in every|to every|out of every)\s$/i.test(source.slice(one.end, base.start))
        ? [{ of: [one, base], rate: one.value / base.value }]
        : [];
    });
  const told = statements.flatMap((statement) => rates(statement.text, statement.quantities));
  return (
    known.length > 1 &&
    rates(text, quantities).some(({ of, rate }) => of.includes(claimed) && told.some((one) => isNear(one.rate / rate, 1)))
  );
}
