import type { Finding } from "../core/ports.js";
import type { Moment } from "../language/calendar.js";
import { type Quantity, readQuantities } from "../language/quantities.js";
import { unitNamed } from "../language/units.js";
import type { Check, Evidence } from "./judge-evidence.js";
import type { Statement } from "./judge-statement.js";

/** How far a rounded figure may lie from the one it rounds. */
const ROUNDING = 0.06;
const EXACT = 1e-6;
/** "more than half", "over 400": how far above the named figure the real one may lie. */
const BEYOND = 0.15;

/** Every figure of a claim must stand in what it cites, in any notation. */
export const checkNumbers: Check = (claim, evidence) => {
  const known = evidence.statements.flatMap(({ quantities }) => quantities);
  return claim.quantities.flatMap((quantity): Finding[] => {
    if (quantity.doubtful) return [];
    const shown = claim.text.slice(quantity.start, quantity.end);
    if (isPartOfName(quantity, claim, evidence) || isEach(quantity, claim, evidence)) return [];
    const equal = known.filter((other) => sameValue(quantity, other));
    if (equal.length > 0) {
      if (equal.every((other) => opposed(quantity, other)) && ![claim, ...evidence.statements].some(turnsBounds))
        return [{ kind: "number", verdict: "contradicted", detail: shown }];
      return [];
    }
    if (isDerived(quantity, known, claim, evidence) || isSaidInWords(quantity, claim, evidence)) return [];
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
    if (equal.length > 0) return [];
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
  if (said.bound === "above") return apart > 0 && apart <= BEYOND;
  if (said.bound === "below") return apart < 0 && -apart <= BEYOND;
  return false;
}

/** "no opening within 1 m" is "every opening at least 1 m away", "refused from 10 kg up" is "given only below 10 kg". */
function turnsBounds({ text, denials }: Statement): boolean {
  return denials.length > 0 || /\b(?:only|unless|except)\b/i.test(text);
}

/** "at least 50" is not "at most 50". */
export function opposed(claimed: Quantity, other: Quantity): boolean {
  return (claimed.bound === "above" && other.bound === "below") || (claimed.bound === "below" && other.bound === "above");
}

const COMPARES =
  /\b(?:\w+er|rest|remaining|missing|absent|lost|others?|not|no|none|without|more|less|fewer|above|below|beyond|gain(?:s|ed)?|difference|gap|rose|fell|grew|dropped|increase|decrease|down|up|save[sd]?|by)\b/i;

const SUMS = /\b(?:altogether|total(?:s|l?ed|l?ing)?|together|in all|in sum|combined|overall|of the)\b/i;
/** What one figure is less than is their sum: "three minutes sooner than the rules demand". */
const LESS_THAN = /\b(?:sooner|earlier|less|fewer|shorter|lower|smaller|faster|quicker|cheaper) than\b/i;
/** How far a share may lie from the one that two figures make. */
const SHARE_ROUNDING = 0.005;

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** "halved" for 50 %, "doubled" for twice as many; "once a fortnight" for every two weeks; "between the two" for "between". */
function isSaidInWords({ start, end, value, number, dimension }: Quantity, { text }: Statement, { statements }: Evidence): boolean {
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
  if (
    /\b(?:every|each)\s$/i.test(text.slice(0, start)) &&
    intervals(sources).some((one) => one.dimension === dimension && one.value === value)
  )
    return true;
  const rivals = statements.flatMap((one) => one.quantities).filter((other) => other.dimension === undefined && !other.doubtful);
  return number === 2 && dimension === undefined && /\b(?:the|these|those|its|their)\s$/i.test(text.slice(0, start)) && rivals.length === 0;
}

/** How long lies between two times of what happens "twice a year". */
function intervals(text: string): { value: number; dimension: string }[] {
  const often = /\b(?:(once|twice|thrice)|(two|three|four|five|six|\d+) times) (?:an?|per|each|every) (\p{L}+)/giu;
  return [...text.matchAll(often)].flatMap(([, adverb, count, word]) => {
    const times = adverb ? ["once", "twice", "thrice"].indexOf(adverb.toLowerCase()) + 1 : (readQuantities(count ?? "")[0]?.number ?? 0);
    const unit = unitNamed(word?.toLowerCase() ?? "");
    return unit && times > 0 ? [{ value: unit.factor / times, dimension: unit.dimension }] : [];
  });
}

/** A difference or sum of two cited figures where something is compared or counted together, a share of one by another, and the rest. */
function isDerived(claimed: Quantity, known: readonly Quantity[], claim: Statement, { statements }: Evidence): boolean {
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

/** "Norrvind 12": a number that names. */
export function isPartOfName({ start, end }: Quantity, { text }: Statement, { statements }: Evidence): boolean {
  const [name] = /\p{Lu}[\p{L}\d-]*\s$/u.exec(text.slice(0, start)) ?? [];
  return name !== undefined && statements.some((one) => one.text.includes(name + text.slice(start, end)));
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
