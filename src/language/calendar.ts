import type { Span } from "../core/document.js";
import { MONTHS } from "./months.js";
import { ONE_TO_TWELVE } from "./numerals.js";

/** A point of the calendar or the clock as a text gives it: what it leaves open is absent. */
export interface Moment extends Span {
  readonly year?: number;
  /** 1..12 */
  readonly month?: number;
  readonly day?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** Minutes after midnight. */
  readonly clock?: number;
  /** Of a clock: whether it leaves open which half of the day it tells. */
  readonly either?: true;
}

const MONTH_NAMES = MONTHS.toLowerCase().split("|");
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
/** How a weekday is cut short; those that are words too count only beside what tells a day. */
const SHORT_DAY =
  "(?:Tues?|Thu(?:rs?)?|Fri|(?<=(?:\\b(?:[Oo]n|[Ee]very|[Uu]ntil|[Ff]rom|to|and)|[,(–-])\\s?)(?:Mon|Weds?|Sat|Sun)|(?:Mon|Weds?|Sat|Sun)(?=,?\\s\\d|\\s?[–-]))\\b\\.?";
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
const YEAR =
  "(?:1[0-9]{3}|20[0-9]{2}|21[0-9]{2})(?![\\d,.]*\\d|s\\b|\\s?(?:%|percent|per cent|euros?|dollars?|pounds?|tonnes?|kg|km|mm|cm|m\\b|litres?|liters?|hours?|minutes?|people|lux|rpm))";
const NTH =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(
    " ",
  );
const DAY = `(?:(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?|(?:${[...NTH].reverse().join("|")})(?= of))`;
const WEEKDAY = "(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?";
/** Minutes told before or after an hour. */
const COUNT = `[1-9]|[1-5]\\d|(?:twenty-)?(?:${ONE_TO_TWELVE.slice(0, 9).join("|")})|${ONE_TO_TWELVE.slice(9).join("|")}|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty`;
/** Half of the day. */
const PART = "(?:\\s(?:(?:in|on) (?:the|an?|this|that) (?<part>morning|afternoon|evening)|at (?<night>night))\\b)";
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?:\\b(?<weekday>${WEEKDAY}|${SHORT_DAY}),?\\s+(?:the\\s+)?)?\\b(?<day>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?`,
    "gu",
  ),
  new RegExp(`\\b(?<month>${MONTH})\\s+(?<day>${DAY})(?![\\d.,:]*\\d)(?:,?\\s+(?<year>${YEAR}))?`, "gu"),
  new RegExp(`\\b(?<month>${MONTH})\\s+(?<year>${YEAR})`, "gu"),
  /\b(?<year>\d{4})-(?<monthNumber>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])\b/gu,
  /\b(?<day>0?[1-9]|[12]\d|3[01])[./](?<monthNumber>0?[1-9]|1[0-2])[./](?<year>\d{4})\b/gu,
  /\b(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minute>[0-5]\d))?\s*(?<half>[ap])\.?m\b\.?/gu,
  new RegExp(
    `\\b(?:(?<past>half|(?:a )?quarter|five|ten|twenty(?:-five)?|(?:${COUNT}) minutes?) past|(?<to>(?:a )?quarter|(?<=\\bat )(?:five|ten|twenty(?:-five)?)|(?:${COUNT}) minutes?) to) (?<hour>1[0-2]|[1-9]|${ONE_TO_TWELVE.join("|")})\\b(?! (?:per ?cent|%|times|\\p{Ll}*(?:seconds|minutes|hours|days|weeks|months|years)))${PART}?`,
    "giu",
  ),
  // "six in the morning", "10 at night".
  new RegExp(`\\b(?<hour>1[0-2]|0?[1-9]|${ONE_TO_TWELVE.join("|")})(?:[.:](?<minute>[0-5]\\d))?(?:\\so['’]clock)?${PART}`, "gu"),
  new RegExp(`\\b(?<hour>1[0-2]|0?[1-9]|${ONE_TO_TWELVE.join("|")})\\so['’]clock\\b`, "gu"),
  /\b(?<named>[Nn]oon|[Mm]idday|[Mm]idnight)\b/gu,
  /(?<![\d.,€£$])\b(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)\b/gu,
  // "Ash Wednesday" is a name.
  new RegExp(
    `(?<!\\b(?![Oo]n|[Ii]n|[Bb]y|[Ee]very|[Ee]ach|[Ll]ast|[Nn]ext|[Tt]his|[Uu]ntil|[Ff]rom|[Ss]ince|[Aa]nd|[Oo]r)\\p{Lu}\\p{L}+\\s)\\b(?<weekday>${WEEKDAY}\\b|${SHORT_DAY})`,
    "gu",
  ),
  new RegExp(`(?<![\\d.,€£$])\\b(?<year>${YEAR})\\b`, "gu"),
  // "1939–45"
  /(?<=\b(?<century>1\d|20)\d\d[–-])(?<short>\d\d)\b(?![.,:-]?\d)/gu,
  // "May" and "March" open sentences as other words: alone they count only where nothing else could be meant.
  /\b(?<month>(?:January|February|April|June|July|August|September|October|November|December)\b|(?<=\b(?:[Ii]n|of|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|to|and|[Ee]arly|[Ll]ate|mid|[Ll]ast|[Nn]ext|[Ff]rom|[Dd]uring|[A-Z][a-z]+ and) )(?:March|May|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?!\p{L})))/gu,
];

/** Dates, years, weekdays and times of day, in order; none overlaps another. */
export function readMoments(text: string): Moment[] {
  const found: Moment[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const { index: start } = match;
      const end = start + match[0].trimEnd().length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      found.push({ start, end, ...momentOf(match.groups ?? {}) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function momentOf(groups: Readonly<Record<string, string | undefined>>): Omit<Moment, "start" | "end"> {
  const { year, century, short, month, monthNumber, day, weekday, hour, named } = groups;
  const monthAt =
    month === undefined ? Number(monthNumber ?? 0) : MONTH_NAMES.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1;
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(short === undefined ? {} : { year: Number(century) * 100 + Number(short) }),
    ...(monthAt > 0 ? { month: monthAt } : {}),
    ...(day === undefined ? {} : { day: NTH.indexOf(day) + 1 || Number.parseInt(day, 10) }),
    ...(weekday === undefined ? {} : { weekday: WEEKDAYS.findIndex((name) => name.startsWith(weekday.slice(0, 3).toLowerCase())) }),
    ...(hour === undefined ? {} : clockOf(hour, groups)),
    ...(named === undefined ? {} : { clock: /night/i.test(named) ? 0 : 720 }),
  };
}

const TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TEENS_FROM = 13;
/** Minutes by the words they are told in: "half past", "a quarter to". */
const SHARES: Readonly<Record<string, number>> = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20, "twenty-five": 25 };

function clockOf(hour: string, groups: Readonly<Record<string, string | undefined>>): Pick<Moment, "clock" | "either"> {
  const { minute, part, night, past, to } = groups;
  const at = hourOf(hour);
  // Twelve at night is midnight.
  const half = groups["half"] ?? (part === "morning" || (night && at === 12) ? "a" : part || night ? "p" : undefined);
  const share = minutesOf((past ?? to ?? "").toLowerCase().replace(/^a | minutes?$/g, ""));
  const minutes = Number(minute ?? 0) + (to ? -share : share);
  const clock = (half === undefined ? at : (at % 12) + (half === "p" ? 12 : 0)) * 60 + minutes;
  return half === undefined && at <= 12 && !hour.startsWith("0") ? { clock, either: true } : { clock };
}

function minutesOf(text: string): number {
  const known = SHARES[text] ?? Number(text);
  if (!Number.isNaN(known)) return known;
  const [tens, ones] = text.split("-");
  const teens = TEENS.indexOf(text);
  return teens >= 0 ? teens + TEENS_FROM : ones ? (SHARES[tens as string] ?? 0) + hourOf(ones) : hourOf(text);
}

function hourOf(text: string): number {
  const at = ONE_TO_TWELVE.indexOf(text.toLowerCase());
  return at >= 0 ? at + 1 : Number(text);
}
