import { PEOPLES } from "./peoples-table.js";

/** Endings that turn a place's name into its people's, with what they replace. */
const ENDINGS: readonly (readonly [place: string, people: string])[] = [
  ["", "n"],
  ["a", "ese"],
  ["", "ese"],
  ["", "an"],
  ["e", "ean"],
  ["", "ian"],
  ["y", "ian"],
  ["o", "an"],
  ["land", "ish"],
  ["ain", "ish"],
  ["en", "ish"],
  ["ey", "ish"],
  ["any", "an"],
  ["", "i"],
  ["ce", "ch"],
];
const SHORTEST = 3;

const peoples = new Map(PEOPLES.split(/[|\n]/).flatMap((group) => group.split(" ").map((name) => [name, group.split(" ")] as const)));

/**
 * Possible names of a place's people, or of a people's place: those that are known ("American" for "US"), and those that English
 * word formation gives, most of which are no words.
 */
export function relatedNames(name: string): string[] {
  const lower = name.toLowerCase();
  const names = new Set(peoples.get(lower.replaceAll(".", "")));
  const swap = (from: string, to: string) => {
    if (lower.endsWith(from) && lower.length - from.length >= SHORTEST) names.add(lower.slice(0, lower.length - from.length) + to);
  };
  for (const [place, people] of ENDINGS) {
    swap(place, people);
    swap(people, place);
  }
  names.delete(lower);
  return [...names];
}
