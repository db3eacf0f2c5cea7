import { SMALL_NUMERALS } from "./numerals.js";

/** A figure of a Chinese text as English writes it. */
export interface ChineseFigure {
  /** Characters it takes. */
  readonly length: number;
  readonly english: string;
}

const DIGITS = "零一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const UP_TO_TEN = SMALL_NUMERALS.slice(0, 11);
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const PARTS: Readonly<Record<number, string>> = { 2: "half", 3: "third", 4: "quarter", 5: "fifth", 10: "tenth" };
const MONTHS = "January February March April May June July August September October November December".split(" ");

const SPELT = "[一二两三四五六七八九十〇零百千]";
const ARABIC = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
const NUMBER = `(?:${ARABIC}\\s?|${SPELT}+(?:点[一二三四五六七八九零〇]+)?)(?:[十百千]?(?:万亿|亿|万)|[百千](?=[^\\p{Script=Latin}]|$))?`;
/** "一亿二千万": what a scale leaves over. */
const WHOLE_NUMBER = `${NUMBER}(?:(?<=亿)零?${SPELT}+万)?(?:(?<=[万亿])零?${SPELT}+(?![万亿年月日]))?`;

const PATTERNS: readonly (readonly [pattern: RegExp, english: (groups: Readonly<Record<string, string>>) => string])[] = [
  [
    /(?<year>\d{4}|[一二][一二三四五六七八九〇零]{3})\s?年\s?(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\s?月份?(?:\s?(?<day>\d{1,2})\s?[日号])?/uy,
    ({ year, month, day }) => `${monthName(month)} ${day ? `${day} ` : ""}${yearOf(year)}`,
  ],
  [
    /(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\s?月(?:份|\s?(?<day>\d{1,2})\s?[日号])?/uy,
    ({ month, day }) => `${monthName(month)}${day ? ` ${day}` : ""}`,
  ],
  [/(?<year>(?:1\d|20)\d\d|[一二][一二三四五六七八九〇零]{3})\s?年代/uy, ({ year }) => `${yearOf(year)}s`],
  [/(?<year>\d0)\s?年代/uy, ({ year }) => `19${year}s`],
  [/(?<year>(?:1\d|20|21)\d\d|[一二][一二三四五六七八九〇零]{3})\s?年度?/uy, ({ year }) => yearOf(year)],
  [new RegExp(`(?<number>\\d{1,2}|${SPELT}+)\\s?世纪`, "uy"), ({ number }) => `${ordinal(valueIn(number))} century`],
  [new RegExp(`百分之(?<number>${NUMBER})`, "uy"), ({ number }) => `${valueIn(number)}%`],
  [new RegExp(`(?<number>${ARABIC})\\s?(?:%|个百分点)`, "uy"), ({ number }) => `${number}%`],
  [/(?<number>[一二两三四五六七八九])成(?=的|以|左|[^\p{Script=Han}]|$)/uy, ({ number }) => `${valueIn(number)}0%`],
  [
    new RegExp(`(?<parts>${SPELT}+|\\d+)分之(?<number>${SPELT}+|\\d+)`, "uy"),
    ({ parts, number }) => shareOf(valueIn(number), valueIn(parts)),
  ],
  [new RegExp(`第(?<number>\\d+|${SPELT}+)`, "uy"), ({ number }) => ordinal(valueIn(number))],
  [new RegExp(`(?<number>${NUMBER})倍`, "uy"), ({ number }) => `${written(number)} times`],
  [new RegExp(`(?<number>${WHOLE_NUMBER})`, "uy"), ({ number }) => written(number)],
];

/** The figure that begins at a place of a text in simplified characters: a date, a share, a rank or a number, 万 and 亿 as English scales. */
export function readChineseFigure(text: string, start: number): ChineseFigure | undefined {
  for (const [pattern, english] of PATTERNS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match) return { length: match[0].length, english: english(match.groups as Readonly<Record<string, string>>) };
  }
  return undefined;
}

/** As English writes it: "30亿" is 3 billion; a small one in words stays in words, and what is written in digits keeps them. */
function written(number = ""): string {
  const value = valueIn(number);
  const digits = number.trim();
  if (/^\d[\d,.]*$/.test(digits)) return digits;
  if (value === 1 && digits === "一") return "";
  if (Number.isInteger(value) && value <= 10) return UP_TO_TEN[value] as string;
  const scaled = (
    [
      [1e12, "trillion"],
      [1e9, "billion"],
      [1e6, "million"],
    ] as const
  ).find(([scale]) => value >= scale);
  return scaled ? `${rounded(value / scaled[0])} ${scaled[1]}` : String(rounded(value));
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function valueIn(number = ""): number {
  const scale = /万亿|亿|万/u.exec(number)?.[0];
  if (scale) {
    const at = number.lastIndexOf(scale) === number.indexOf(scale) ? number.indexOf(scale) : number.indexOf(scale);
    return rounded(valueIn(number.slice(0, at)) * (SCALES[scale] ?? 1) + restOf(number.slice(at + scale.length), SCALES[scale] ?? 1));
  }
  const arabic = /^[\d,.]+/.exec(number.trim());
  if (arabic) return rounded(Number(arabic[0].replaceAll(",", "")) * (UNITS[number.trim().slice(arabic[0].length).trim()] ?? 1));
  const [whole = "", fraction] = number.split("点");
  const value = spelt(whole);
  return fraction === undefined ? value : Number(`${value}.${[...fraction].map(digitOf).join("")}`);
}

/** What follows a scale: "一万二" is 12,000. */
function restOf(rest: string, scale: number): number {
  if (rest === "") return 0;
  const value = valueIn(rest);
  return rest.length === 1 && value < 10 ? (value * scale) / 10 : value;
}

function spelt(text: string): number {
  // "二〇二六" is read digit by digit.
  if (text.length > 1 && !/[十百千]/u.test(text)) return Number([...text].map(digitOf).join(""));
  let value = 0;
  let digit: number | undefined;
  let last = 10;
  for (const one of text) {
    const unit = UNITS[one];
    if (unit === undefined) {
      digit = digitOf(one);
      continue;
    }
    value += (digit ?? 1) * unit;
    last = unit;
    digit = undefined;
  }
  // "两千五" is 2,500.
  const isShort = digit !== undefined && last > 10 && !text.includes("零") && !text.includes("〇");
  return value + (digit ?? 0) * (isShort ? last / 10 : 1);
}

function digitOf(one: string): number {
  if (one === "〇") return 0;
  return one === "两" ? 2 : DIGITS.indexOf(one);
}

function yearOf(year = ""): string {
  return String(valueIn(year));
}

function monthName(month = ""): string {
  return MONTHS[valueIn(month) - 1] ?? "";
}

function ordinal(value: number): string {
  const word = ORDINALS[value - 1];
  if (word) return word;
  const ending = value % 100 > 10 && value % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${ending}`;
}

function shareOf(number: number, parts: number): string {
  const part = PARTS[parts];
  if (!part) return `${number} of ${parts}`;
  return `${UP_TO_TEN[number] ?? number} ${part}${number === 1 || parts === 2 ? "" : "s"}`;
}
