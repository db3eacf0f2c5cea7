import type { Span } from "../core/document.js";
import { readMoments } from "./calendar.js";
import { SMALL_NUMERALS, TENS } from "./numerals.js";
import { UNIT_PATTERN, unitNamed } from "./units.js";

/** A number of a text, with what it is a number of. */
export interface Quantity extends Span {
  /** In the base of its dimension; a share as 0..1 and upwards. */
  readonly value: number;
  /** As it stands, before any conversion: 40 of "40 km", 20 of "20 %". */
  readonly number: number;
  /** "share" for percentages and fractions, a dimension of units, or undefined for a bare number or a count. */
  readonly dimension?: string;
  /** What it is per: "day" of "12 litres a day". */
  readonly per?: string;
  /** Said to be only near, above or below the number. */
  readonly bound?: "about" | "above" | "below";
  /** "one" may be a pronoun. */
  readonly doubtful?: true;
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  bn: 1e9,
  k: 1e3,
  m: 1e6,
};
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  eighth: 8,
  eighths: 8,
  tenth: 10,
  tenths: 10,
};
const WORD = `(?:${[...SMALL_NUMERALS, ...TENS].join("|")})`;
const SCALE_WORD = "(?:hundred|thousand|million|billion|trillion|dozen)";
const SPELT = `(?:(?:${WORD}|an?(?=\\s${SCALE_WORD}\\b))(?:(?:[\\s-]|(?<=\\b${SCALE_WORD})\\sand\\s)(?:${WORD}|${SCALE_WORD})\\b)*|(?<=\\b(?:every|per|each)\\s)${SCALE_WORD})`;
const DIGITS = "(?:[−-]|\\bminus\\s)?(?:\\d{1,3}(?:[,\\u202f\\u00a0]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
const PART_WORD = `(?:${Object.keys(PARTS).join("|")})`;
const CURRENCY = "(?:[€£$¥]|\\b(?:EUR|USD|GBP|JPY|CNY|RMB)\\b)\\s?";
/** "four and a half", "4½": what is added before a scale or unit. */
const PLUS = "(?:(?:(?<![€£$¥]\\s?[\\d.,]+)\\sand\\s(?:an?|one)[\\s-](?<plus>half|third|quarter)\\b)|(?<sign>[½¼¾⅓⅔]))?";
const SIGNS: Readonly<Record<string, number>> = { "½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3 };
/** Kept apart from names such as "E30", "T1" or "R-290", which are no numbers. */
const NUMBER = new RegExp(
  `(?<!\\p{L}[\\p{L}\\d./-]*)(?<![\\d.,])(?:(?<money>${CURRENCY})?(?<digits>${DIGITS})(?!\\d|[-/]?\\p{Lu}\\d)|\\b(?<spelt>${SPELT})\\b)${PLUS}` +
    "(?:\\s?(?<scale>hundred|thousand|million|billion|trillion|bn|(?<=[€£$¥]\\s?[\\d.,]+\\s?)[mk])\\b)?" +
    `(?:(?<percent>\\s?%|\\s?per\\s?cent\\b|\\s?pct\\b)|[\\s-](?<part>${PART_WORD})\\b|[\\s-]?(?<unit>${UNIT_PATTERN})(?![\\p{L}\\d]))?`,
  "giu",
);
/** "half", "a third", "half an hour". */
const FRACTION = new RegExp(
  `\\b(?:(?:an?|one)\\s)?(?<part>half|third|quarter|fifth|tenth)\\b(?:\\s(?:an?|of\\s(?:the|an?|its|their|all)|the)\\b)?(?:[\\s-](?<unit>${UNIT_PATTERN})(?![\\p{L}\\d]))?`,
  "giu",
);
const PER =
  /^(?:\sof\s\p{L}+|(?:\s(?!an?\b|every\b|each\b|per\b|in\b|on\b|for\b|and\b|or\b|to\b|at\b|of\b|from\b|after\b|before\b)\p{Ll}+){1,2})?\s?(?:\/\s?|per\s|an?\s|each\s|every\s)(second|minute|hour|day|night|week|month|quarter|year|metre|meter|tonne|litre|liter|kilowatt-hour|megawatt-hour|gigawatt-hour|kWh|MWh|GWh|h|min|s)\b(?! (?:before|earlier|ago|later|prior))/iu;
/** "an hour and a half". */
const UNIT_AND_PART =
  /\b(?:(?:an?|one)\s)?(?<unit>hour|minute|day|week|month|year|metre|meter|kilo|litre|liter|mile)\sand\san?\s(?<part>half|quarter|third)\b(?!\s(?!of|to|in|on|at|for|from|with|during|until|through|by|when|while|later|ago|long|after|before|more|longer)\p{L})/giu;
/** "a year" of "a year and ten months". */
const UNIT_AND_REST = new RegExp(
  `\\b(?:an?)\\s(?<unit>hour|minute|day|week|month|year|metre|meter|kilo|litre|liter|mile)(?=\\sand\\s(?:\\d+|${WORD})(?:[\\s-]${WORD})?\\s(?:${UNIT_PATTERN})(?![\\p{L}\\d]))`,
  "giu",
);
/** "every second year". */
const EVERY = /\bevery\s(?<ordinal>other|second|third|fourth|fifth|sixth)\s(?<unit>day|week|month|year|hour|minute)\b/giu;
const ORDINALS: Readonly<Record<string, number>> = { other: 2, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 };
const BOUNDS: readonly (readonly [NonNullable<Quantity["bound"]>, RegExp])[] = [
  [
    "below",
    /\b(?:under|(?<!\bno |\bnot )less than|below|(?<!\bno |\bnot )fewer than|at most|up to|no more than|not more than|just under|a maximum of|within|shorter than|smaller than)\s(?:the\s|an?\s)?[€£$¥]?$/i,
  ],
  [
    "above",
    /\b(?:over|(?<!\bno |\bnot )more than|above|exceed(?:s|ed|ing)?|at least|no less than|no fewer than|not less than|upwards of|beyond|just over|a minimum of|longer than|larger than|greater than)\s(?:the\s|an?\s)?[€£$¥]?$/i,
  ],
  [
    "about",
    /(?:\b(?:about|around|approx(?:imately|\.)?|roughly|some|nearly|almost|close to|circa|ca\.|well over|well under)|~)\s?(?:the\s|an?\s)?[€£$¥]?$/i,
  ],
];

/** Numbers in figures and in words, with unit, share, rate and rounding words; dates and times of day are no quantities. */
export function readQuantities(text: string): Quantity[] {
  const taken: Span[] = readMoments(text);
  const found: Quantity[] = [];
  const add = (start: number, end: number, made: Omit<Quantity, "start" | "end">) => {
    if (taken.some((one) => one.start < end && start < one.end)) return;
    taken.push({ start, end });
    const per = PER.exec(text.slice(end))?.[1]?.toLowerCase();
    const before = text.slice(Math.max(0, start - 24), start);
    const trailing = /^\s(?:or|and)\s(?:more|over|above|longer|upwards)\b|^\sat least\b|^\supwards\b/i.test(text.slice(end))
      ? ("above" as const)
      : /^\s(?:or|and)\s(?:less|fewer|under|below|shorter)\b|^\sat (?:the )?most\b/i.test(text.slice(end))
        ? ("below" as const)
        : undefined;
    const bound = trailing ?? BOUNDS.find(([, pattern]) => pattern.test(before))?.[0];
    found.push({ start, end, ...made, ...(per ? { per } : {}), ...(bound ? { bound } : {}) });
  };
  for (const match of text.matchAll(NUMBER)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const unit = groups["unit"];
    const isUnit = unit !== undefined && groups["money"] === undefined && unitNamed(unit) !== undefined;
    // "cut in two", "in half" tells of a cut rather than a number.
    if (/\bin\s$/i.test(text.slice(0, start)) && /^two$/i.test(match[0]) && !/^\s\p{Ll}+s\b/u.test(text.slice(start + 3))) continue;
    const end = start + match[0].length - (unit === undefined || isUnit ? 0 : unit.length);
    const number =
      ((groups["digits"] === undefined ? spelt(groups["spelt"] as string) : figure(groups["digits"])) +
        (groups["plus"] ? 1 / (PARTS[groups["plus"].toLowerCase()] as number) : (SIGNS[groups["sign"] ?? ""] ?? 0))) *
      (SCALES[groups["scale"]?.toLowerCase() ?? ""] ?? 1);
    if (!Number.isFinite(number)) continue;
    const doubtful =
      groups["spelt"]?.toLowerCase() === "one" && !groups["unit"] && !groups["part"] && !groups["plus"]
        ? ({ doubtful: true } as const)
        : {};
    add(start, text.slice(0, end).trimEnd().length, { number, ...measured(number, groups), ...doubtful });
  }
  for (const match of text.matchAll(UNIT_AND_PART)) {
    const unit = unitNamed(match.groups?.["unit"]?.toLowerCase() ?? "");
    const number = 1 + 1 / (PARTS[match.groups?.["part"]?.toLowerCase() ?? ""] as number);
    if (unit) add(match.index, match.index + match[0].length, { number, value: number * unit.factor, dimension: unit.dimension });
  }
  for (const match of text.matchAll(UNIT_AND_REST)) {
    const unit = unitNamed(match.groups?.["unit"]?.toLowerCase() ?? "");
    if (unit) add(match.index, match.index + match[0].length, { number: 1, value: unit.factor, dimension: unit.dimension });
  }
  for (const match of text.matchAll(EVERY)) {
    const number = ORDINALS[match.groups?.["ordinal"]?.toLowerCase() ?? ""] ?? 1;
    const unit = unitNamed(match.groups?.["unit"]?.toLowerCase() ?? "");
    if (unit) add(match.index, match.index + match[0].length, { number, value: number * unit.factor, dimension: unit.dimension });
  }
  for (const match of text.matchAll(FRACTION)) {
    const part = PARTS[match.groups?.["part"]?.toLowerCase() ?? ""] as number;
    // "the third quarter", "a fifth of": only what is a share is one.
    if (match.groups?.["part"]?.toLowerCase() !== "half" && !/^(?:an?|one)\s/i.test(match[0])) continue;
    const unit = unitNamed(match.groups?.["unit"] ?? "");
    add(
      match.index,
      match.index + match[0].length,
      unit
        ? { number: 1 / part, value: unit.factor / part, dimension: unit.dimension }
        : { number: 1 / part, value: 1 / part, dimension: "share" },
    );
  }
  const inOrder = found.sort((a, b) => a.start - b.start);
  return leftUnsaid(shareUnits(oneInMany(joinUnits(inOrder, text), text), text), text);
}

/** "1 h 30 min", "two metres and ten centimetres": one figure in two units, the greater first. */
function joinUnits(found: readonly Quantity[], text: string): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of found) {
    const whole = joined.at(-1);
    const isRest =
      whole?.dimension !== undefined &&
      whole.dimension === quantity.dimension &&
      whole.dimension !== "share" &&
      Number.isInteger(whole.number) &&
      quantity.value < whole.value / whole.number &&
      /^\s?(?:and\s)?$/.test(text.slice(whole.end, quantity.start));
    if (!isRest) {
      joined.push(quantity);
      continue;
    }
    const value = whole.value + quantity.value;
    joined[joined.length - 1] = { ...whole, end: quantity.end, value, number: (value / whole.value) * whole.number };
  }
  return joined;
}

/** "two in five", "one journey in twenty": shares. */
function oneInMany(found: readonly Quantity[], text: string): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of found) {
    const part = joined.at(-1);
    const between = part ? /^(\s\p{Ll}+)?\s(?:in|out of)\s(?:every\s)?$/u.exec(text.slice(part.end, quantity.start)) : null;
    const isShare =
      part?.dimension === undefined &&
      quantity.dimension === undefined &&
      quantity.number <= 1000 &&
      part !== undefined &&
      part.number < quantity.number &&
      (between?.[1] === undefined || part.number === 1);
    if (!between || !isShare) {
      joined.push(quantity);
      continue;
    }
    const { doubtful: _, ...one } = part;
    joined[joined.length - 1] = { ...one, end: quantity.end, value: part.number / quantity.number, dimension: "share" };
  }
  return joined;
}

function measured(
  number: number,
  { money, percent, part, unit }: Readonly<Record<string, string | undefined>>,
): Pick<Quantity, "value" | "dimension"> {
  if (percent !== undefined) return { value: number / 100, dimension: "share" };
  if (part !== undefined) return { value: number / (PARTS[part.toLowerCase()] ?? 1), dimension: "share" };
  const known = unitNamed(money?.trim() ?? unit ?? "");
  return known ? { value: number * known.factor, dimension: known.dimension } : { value: number };
}

/** "between 12,000 and 67,000 households", "from 31 to 22 minutes", "€720–740 million": both are of what one is said to be of. */
function shareUnits(found: readonly Quantity[], text: string): Quantity[] {
  const shared = [...found];
  for (let at = shared.length - 2; at >= 0; at--) {
    const [first, second] = [shared[at], shared[at + 1]] as [Quantity, Quantity];
    const between = text.slice(first.end, second.start);
    const isRange =
      /^\s?(?:[–—-]|to|or|against|rather than)\s?$/.test(between) ||
      (/^\sand\s$/.test(between) && /\bbetween\s$/.test(text.slice(0, first.start)));
    if (!isRange) continue;
    const scale = first.number < 1e3 && second.number >= 1e3 ? scaleOf(text.slice(second.start, second.end)) : 1;
    const number = first.number * scale;
    if (first.dimension === undefined) {
      shared[at] = {
        ...first,
        number,
        value: (second.value / second.number) * number,
        ...(second.dimension ? { dimension: second.dimension } : {}),
      };
    } else if (second.dimension === undefined) {
      shared[at] = { ...first, number, value: (first.value / first.number) * number };
      shared[at + 1] = { ...second, value: (first.value / first.number) * second.number, dimension: first.dimension };
    }
  }
  return shared;
}

/** "six hours are allowed; I needed nine": what nothing is named after is of what the last figure is of. */
function leftUnsaid(found: readonly Quantity[], text: string): Quantity[] {
  return found.map((quantity, at) => {
    const last = found[at - 1];
    const isBare = quantity.dimension === undefined && !quantity.doubtful && /^(?:[.;,!?)]|$)/.test(text.slice(quantity.end));
    if (!isBare || last?.dimension === undefined || last.dimension === "share") return quantity;
    return { ...quantity, value: (last.value / last.number) * quantity.number, dimension: last.dimension };
  });
}

function scaleOf(text: string): number {
  return SCALES[/(thousand|million|billion|trillion)/i.exec(text)?.[1]?.toLowerCase() ?? ""] ?? 1;
}

function figure(text: string): number {
  return Number(text.replace(/−|minus\s/i, "-").replace(/[,\u202f\u00a0]/g, ""));
}

function spelt(text: string): number {
  let total = 0;
  let group = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    const small = SMALL_NUMERALS.indexOf(word);
    const tens = TENS.indexOf(word);
    if (word === "and") continue;
    if (word === "a" || word === "an") group += 1;
    else if (small >= 0) group += small;
    else if (tens >= 0) group += (tens + 2) * 10;
    else {
      const scale = SCALES[word] ?? 1;
      if (scale <= 100) group = (group || 1) * scale;
      else {
        total += (group || 1) * scale;
        group = 0;
      }
    }
  }
  return total + group;
}
