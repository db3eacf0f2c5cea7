import type { Span } from "../core/document.js";

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
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const HOURS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
const YEAR =
  "(?:1[0-9]{3}|20[0-9]{2}|21[0-9]{2})(?![\\d,.]*\\d|s\\b|\\s?(?:%|percent|per cent|euros?|dollars?|pounds?|tonnes?|kg|km|mm|cm|m\\b|litres?|liters?|hours?|minutes?|people|lux|rpm))";
const DAY = "(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?";
const WEEKDAY = "(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?";
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?:(?<weekday>${WEEKDAY}),?\\s+(?:the\\s+)?)?\\b(?<day>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?`,
    "gu",
  ),
  new RegExp(`\\b(?<month>${MONTH})\\s+(?<day>${DAY})(?![\\d.,:]*\\d)(?:,?\\s+(?<year>${YEAR}))?`, "gu"),
  new RegExp(`\\b(?<month>${MONTH})\\s+(?<year>${YEAR})`, "gu"),
  /\b(?<year>\d{4})-(?<monthNumber>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])\b/gu,
  /\b(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minute>[0-5]\d))?\s*(?<half>[ap])\.?m\b\.?/gu,
  // "six in the morning", "10 at night".
  new RegExp(
    `\\b(?<hour>1[0-2]|0?[1-9]|${HOURS.join("|")})(?:[.:](?<minute>[0-5]\\d))?(?:\\so['’]clock)?\\s(?:in the (?<part>morning|afternoon|evening)|at (?<night>night))\\b`,
    "gu",
  ),
  /(?<![\d.,€£$])\b(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)\b/gu,
  // "Ash Wednesday" is a name.
  new RegExp(
    `(?<!\\b(?![Oo]n|[Ii]n|[Bb]y|[Ee]very|[Ee]ach|[Ll]ast|[Nn]ext|[Tt]his|[Uu]ntil|[Ff]rom|[Ss]ince|[Aa]nd|[Oo]r)\\p{Lu}\\p{L}+\\s)\\b(?<weekday>${WEEKDAY})\\b`,
    "gu",
  ),
  new RegExp(`(?<![\\d.,€£$])\\b(?<year>${YEAR})\\b`, "gu"),
  // "May" and "March" open sentences as other words: alone they count only where nothing else could be meant.
  /\b(?<month>(?:January|February|April|June|July|August|September|October|November|December)\b|(?<=\b(?:[Ii]n|of|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|to|and|[Ee]arly|[Ll]ate|mid|[Ll]ast|[Nn]ext|[Ff]rom|[Dd]uring|[A-Z][a-z]+ and) )(?:March|May)\b)/gu,
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
  const { year, month, monthNumber, day, weekday, hour, minute, part, night } = groups;
  // Twelve at night is midnight.
  const half = groups["half"] ?? (part === "morning" || (night && hour && hourOf(hour) === 12) ? "a" : part || night ? "p" : undefined);
  const monthAt =
    month === undefined ? Number(monthNumber ?? 0) : MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1;
  const hours = hour === undefined ? undefined : half === undefined ? hourOf(hour) : (hourOf(hour) % 12) + (half === "p" ? 12 : 0);
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(monthAt > 0 ? { month: monthAt } : {}),
    ...(day === undefined ? {} : { day: Number.parseInt(day, 10) }),
    ...(weekday === undefined ? {} : { weekday: WEEKDAYS.indexOf(weekday.toLowerCase().replace(/s$/, "")) }),
    ...(hours === undefined ? {} : { clock: hours * 60 + Number(minute ?? 0) }),
  };
}

function hourOf(text: string): number {
  return HOURS.includes(text) ? HOURS.indexOf(text) + 1 : Number(text);
}
