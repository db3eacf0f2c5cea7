import type { Finding } from "../core/ports.js";
import type { Moment } from "../language/calendar.js";
import { readImpliedFigures } from "../language/implied-figures.js";
import { readIntervals } from "../language/intervals.js";
import type { Quantity } from "../language/quantities.js";
import type { Check, Evidence } from "./judge-evidence.js";
import { BEYOND, isDerived, ROUNDING, SHARE_ROUNDING } from "./judge-reckoning.js";
import type { Statement } from "./judge-statement.js";

const EXACT = 1e-6;
const HALF_YEAR = 6;
/** Things that a sentence names one by one rather than count. */
const MOST_LISTED = 4;

/** Every figure of a claim must stand in what it cites, in any notation. */
export const checkNumbers: Check = (claim, evidence) => {
  const known = evidence.statements.flatMap(({ quantities }) => quantities);
  const rivals = [...known, ...evidence.statements.flatMap(impliedSpans)];
  const told = [
    ...claim.quantities,
    ...impliedSpans(claim).filter(({ dimension }) => rivals.some((other) => other.dimension === dimension)),
  ];
  return told.flatMap((quantity): Finding[] => {
    if (quantity.doubtful) return [];
    const shown = claim.text.slice(quantity.start, quantity.end);
    if (isPartOfName(quantity, claim, evidence) || isEach(quantity, claim, evidence)) return [];
    const equal = known.filter((other) => sameValue(quantity, other));
    if (equal.length > 0) {
      if (
        equal.every((other) => opposed(quantity, other)) &&
        !turnsBounds(quantity, claim) &&
        !evidence.statements.some((one) => one.quantities.some((other) => equal.includes(other) && turnsBounds(other, one)))
      )
        return [{ kind: "number", verdict: "contradicted", detail: shown }];
      return [];
    }
    if (isDerived(quantity, known, claim, evidence) || isSaidInWords(quantity, claim, evidence) || isCountOf(quantity, claim, evidence))
      return [];
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
    if (quantity.dimension === undefined && evidence.statements.some((one) => saysAsWord(shown, one))) return [];
    const isRival = known.some((other) => (other.dimension ?? "") === (quantity.dimension ?? "") || other.number === quantity.number);
    return [{ kind: "number", verdict: isRival ? "contradicted" : "unsupported", detail: shown }];
  });
};

const SPENDS = /\b(?:just (?:over|under)|less than|more than|nearly|almost|about|took|takes?|lasts?|lasted|for)\s$/i;

/** "an hour" of "just over an hour": how long it took. */
function impliedSpans({ text, quantities }: Statement): Quantity[] {
  return readImpliedFigures(text).filter(
    ({ start, end, dimension }) =>
      (dimension === "time" || dimension === "months") &&
      /^an?\b/i.test(text.slice(start, end)) &&
      SPENDS.test(text.slice(0, start)) &&
      !quantities.some((other) => other.start < end && start < other.end),
  );
}

/** Whether a number stands there as what reads as no figure. */
function saysAsWord(shown: string, { words, quantities }: Statement): boolean {
  return words.some(
    ({ text, start }) => text.toLowerCase() === shown.toLowerCase() && !quantities.some((one) => one.start <= start && start < one.end),
  );
}

/** Every date, year and time of a claim must stand in what it cites; a year may be that of the sentences before. */
export const checkDates: Check = (claim, evidence) => {
  const known = evidence.statements.flatMap(({ moments }) => moments);
  const years = new Set([...known, ...evidence.before.moments].flatMap(({ year }) => year ?? []));
  return claim.moments.flatMap((moment): Finding[] => {
    const equal = known.filter((other) => within(moment, other, years));
    const shown = claim.text.slice(moment.start, moment.end);
    if (equal.length > 0) return isOtherEnd(moment, equal, claim) ? [{ kind: "date", verdict: "contradicted", detail: shown }] : [];
    const isNumber =
      moment.year !== undefined &&
      moment.month === undefined &&
      evidence.statements.some(({ quantities }) => quantities.some(({ number }) => number === moment.year));
    // "from six to nine in the morning" leaves the morning of six unsaid.
    const isHour =
      moment.clock !== undefined &&
      moment.day === undefined &&
      evidence.statements.some(({ quantities }) =>
        quantities.some(({ number, dimension }) => dimension === undefined && minutesOf(number) % 720 === (moment.clock as number) % 720),
      );
    if (isHour) return [];
    if (isNumber || (moment.year !== undefined && moment.month === undefined && evidence.titles.has(String(moment.year)))) return [];
    return [{ kind: "date", verdict: known.length > 0 ? "contradicted" : "unsupported", detail: shown }];
  });
};

/** "at the end of 2024" where all that the source dates in that year lies in its first half, and the other way round. */
function isOtherEnd({ start, year, month }: Moment, known: readonly Moment[], { text }: Statement): boolean {
  const [, end] = /\b(end|close|start|beginning|early|late)\s(?:of\s|in\s)?$/i.exec(text.slice(0, start)) ?? [];
  const months = known.filter((one) => one.year === year).map((one) => one.month);
  if (!end || year === undefined || month !== undefined || months.length === 0) return false;
  const isLate = /^(?:end|close|late)$/i.test(end);
  return months.every((one) => one !== undefined && one <= HALF_YEAR === isLate);
}

/** "6.20" as a time of day. */
function minutesOf(number: number): number {
  return Math.floor(number) * 60 + Math.round((number % 1) * 100);
}

/** Whether a date or time is said by another; `years` are those that may be left unsaid. */
export function within(claimed: Moment, other: Moment, years: ReadonlySet<number>): boolean {
  const parts = ["month", "day", "weekday", "clock"] as const;
  if (parts.some((part) => claimed[part] !== undefined && claimed[part] !== other[part] && !(part === "clock" && sameHour(claimed, other))))
    return false;
  if (claimed.year === undefined) return true;
  if (other.year !== undefined) return claimed.year === other.year;
  return parts.some((part) => claimed[part] !== undefined) && years.has(claimed.year);
}

/** "half past six" is 18:30 as well. */
function sameHour({ clock, either }: Moment, other: Moment): boolean {
  return clock !== undefined && other.clock !== undefined && (either ?? other.either ?? false) && clock % 720 === other.clock % 720;
}

/** Whether two figures are the same, as far as each says. */
export function sameValue(claimed: Quantity, other: Quantity): boolean {
  if ((claimed.dimension === undefined) !== (other.dimension === undefined)) {
    // One of the two leaves its unit unsaid.
    return near(claimed.number, other.number, claimed, other);
  }
  if (claimed.dimension !== other.dimension) return false;
  if (claimed.per !== undefined && other.per !== undefined && claimed.per !== other.per) return false;
  // "67 %" rounds two thirds.
  if (claimed.dimension === "share" && isFraction(claimed) !== isFraction(other) && Math.abs(claimed.value - other.value) <= SHARE_ROUNDING)
    return true;
  return near(claimed.value, other.value, claimed, other);
}

function isFraction({ number, value }: Quantity): boolean {
  return Math.abs(value * 100 - number) > EXACT;
}

function near(claimed: number, other: number, said: Quantity, source: Quantity): boolean {
  const scale = Math.max(Math.abs(claimed), Math.abs(other));
  const apart = scale === 0 ? 0 : (other - claimed) / scale;
  if (Math.abs(apart) <= EXACT) return true;
  if (said.bound === "about" || source.bound === "about")
    return Math.abs(apart) <= (source.bound === "about" && said.bound === undefined ? EXACT : ROUNDING);
  // What is itself a bound is no figure that another bounds.
  if (source.bound !== undefined) return false;
  if (said.bound === "above") return apart > 0 && apart <= BEYOND;
  if (said.bound === "below") return apart < 0 && -apart <= BEYOND;
  return false;
}

/** "no opening within 1 m" is "every opening at least 1 m away", "refused from 10 kg up" is "given only below 10 kg". */
function turnsBounds({ start }: Quantity, { text, words, denials }: Statement): boolean {
  const clause = words.find((word) => word.end > start)?.clause;
  const isDenied = denials.some((denial) => words.some((word) => word.start === denial.start && word.clause === clause));
  return isDenied || /\b(?:only|unless|except)\b/i.test(text);
}

/** "at least 50" is not "at most 50". */
export function opposed(claimed: Quantity, other: Quantity): boolean {
  return (claimed.bound === "above" && other.bound === "below") || (claimed.bound === "below" && other.bound === "above");
}

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** "halved" for 50 %, "doubled" for twice as many; "once a fortnight" for every two weeks; "between the two" for "between". */
function isSaidInWords(claimed: Quantity, { text }: Statement, { statements }: Evidence): boolean {
  const { start, end, value, number, dimension } = claimed;
  const sources = statements.map((one) => one.text).join(" ");
  const [ordinal] = /^(?:st|nd|rd|th)\b/.exec(text.slice(end)) ?? [];
  if (ordinal !== undefined && new RegExp(`\\b${ORDINALS[number - 1]}\\b`, "i").test(sources)) return true;
  if (value === 0.5 && dimension === "share" && /\bhalv(?:es?|ed|ing)\b/i.test(sources)) return true;
  if (
    (value === 2 || value === 1) &&
    /\bdoubl(?:es?|ed|ing)\b/i.test(sources) &&
    (dimension === "share" || /^\stimes\b/.test(text.slice(end)))
  )
    return true;
  if (readImpliedFigures(sources).some((one) => one.dimension === dimension && near(value, one.value, claimed, one))) return true;
  const interval = readIntervals(text).find((one) => one.start <= start && end <= one.end);
  if (interval && readIntervals(sources).some((one) => one.dimension === interval.dimension && one.value === interval.value)) return true;
  const rivals = statements.flatMap((one) => one.quantities).filter((other) => other.dimension === undefined && !other.doubtful);
  return number === 2 && dimension === undefined && /\b(?:the|these|those|its|their)\s$/i.test(text.slice(0, start)) && rivals.length === 0;
}

/** "two halls" where one and another hall are told of. */
function isCountOf({ end, number, dimension }: Quantity, { content }: Statement, { statements }: Evidence): boolean {
  const noun = content.find((word) => word.start >= end && word.class === "noun");
  if (dimension !== undefined || !Number.isInteger(number) || number < 2 || number > MOST_LISTED || !noun) return false;
  return statements.some((statement) => statement.words.filter(({ term }) => term === noun.term).length === number);
}

/** "Norrvind 12": a number that names, here or in the titles, or wherever the name stands with a number. */
export function isPartOfName({ start, end }: Quantity, { text }: Statement, { statements, titled, documents }: Evidence): boolean {
  const [name] = /\p{Lu}[\p{L}\d-]*\s$/u.exec(text.slice(0, start)) ?? [];
  if (name === undefined) return false;
  const whole = name + text.slice(start, end);
  if (titled.includes(whole) || statements.some((one) => one.text.includes(whole))) return true;
  const numbered = documents.flatMap((document) => document.match(new RegExp(`\\b${name}\\d+(?:\\.\\d+)*`, "gu")) ?? []);
  return numbered.length > 0 && numbered.every((one) => one === whole);
}

/** "one kWh yields" for "yields for each kWh". */
function isEach({ start, end, number }: Quantity, { text }: Statement, { statements }: Evidence): boolean {
  const [, unit] = /^(?:one|1)\s(\S+)$/i.exec(text.slice(start, end)) ?? [];
  return (
    number === 1 &&
    unit !== undefined &&
    statements.some((one) => new RegExp(`\\b(?:an?|each|every|per|the(?=\\s\\S+\\s(?:after|before)\\b))\\s${unit}\\b`, "i").test(one.text))
  );
}
