import type { Span } from "../core/document.js";
import { ONE_TO_TWELVE } from "./numerals.js";
import { unitNamed } from "./units.js";

/** How long lies between two times of what happens again and again. */
export interface Interval extends Span {
  /** In the base of its dimension. */
  readonly value: number;
  readonly dimension: string;
}

const COUNT = `\\d+|${ONE_TO_TWELVE.join("|")}|other|second|third|fourth`;
const UNIT = "second|minute|hour|day|night|morning|evening|afternoon|week|fortnight|month|quarter|year|decade";
const ADVERBS: Readonly<Record<string, string>> = {
  hourly: "hour",
  daily: "day",
  nightly: "day",
  weekly: "week",
  fortnightly: "fortnight",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  annual: "year",
  annually: "year",
};
const OFTEN = new RegExp(
  `\\b(?:(?<adverb>once|twice|thrice)|(?<times>${COUNT}) times) (?:(?:an?|per|each) |every )(?:(?<every>${COUNT}) )?(?<unit>${UNIT})s?\\b`,
  "giu",
);
const EVERY = new RegExp(`\\b(?:every|each) (?:(?<every>${COUNT}) )?(?<unit>${UNIT})s?\\b`, "giu");
const ADVERB = new RegExp(`\\b(?<named>${Object.keys(ADVERBS).join("|")})\\b`, "giu");

/** "four times a year", "every quarter", "quarterly", "once every three months". */
export function readIntervals(text: string): Interval[] {
  const found: Interval[] = [];
  for (const pattern of [OFTEN, EVERY, ADVERB]) {
    for (const { 0: match, index: start, groups = {} } of text.matchAll(pattern)) {
      const end = start + match.length;
      const { adverb, times, every, unit, named } = groups;
      const length = lengthOf((named ? ADVERBS[named.toLowerCase()] : unit) ?? "");
      const often = adverb ? ["once", "twice", "thrice"].indexOf(adverb.toLowerCase()) + 1 : countOf(times);
      if (!length || often === 0 || found.some((one) => one.start < end && start < one.end)) continue;
      found.push({ start, end, value: (length.factor * countOf(every)) / often, dimension: length.dimension });
    }
  }
  return found;
}

function lengthOf(unit: string): { factor: number; dimension: string } | undefined {
  const lower = unit.toLowerCase();
  if (lower === "quarter") return { factor: 3, dimension: "months" };
  return unitNamed(/^(?:night|morning|evening|afternoon)$/.test(lower) ? "day" : lower);
}

function countOf(text: string | undefined): number {
  if (text === undefined) return 1;
  const lower = text.toLowerCase();
  const ordinal = ["other", "second", "third", "fourth"].indexOf(lower);
  if (ordinal >= 0) return Math.max(2, ordinal + 1);
  return ONE_TO_TWELVE.includes(lower) ? ONE_TO_TWELVE.indexOf(lower) + 1 : Number(lower);
}
