import { type Quantity, readQuantities } from "./quantities.js";

/** Words that count without a number. */
const COUNTING: readonly (readonly [number, RegExp])[] = [
  [2, /\b(?:twice|both|doubl(?:e|es|ed|ing)|(?:a|the) (?:pair|couple) of|twofold|twin)\b/giu],
  [3, /\b(?:thrice|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|threefold)\b/giu],
  [4, /\b(?:quadrupl(?:e|es|ed|ing)|fourfold)\b/giu],
];
/** "a minute", "each hour": one of it; not "a year" of "twice a year". */
const ONE_OF =
  /\b(?:an?|the|each|every|per)(?= (?:second|minute|hour|day|week|fortnight|month|year|decade|century|metre|meter|kilometre|kilometer|mile|inch|kilo|kilogram|tonne|litre|liter|gallon|hectare|acre|euro|pound|dollar|degree)\b)/giu;

/** Figures that a text tells without a number: two of "twice", sixty seconds of "a minute". */
export function readImpliedFigures(text: string): Quantity[] {
  const counted = COUNTING.flatMap(([number, words]) =>
    [...text.matchAll(words)].map(({ index, 0: word }): Quantity => ({ start: index, end: index + word.length, number, value: number })),
  );
  const ones = [...text.matchAll(ONE_OF)].flatMap(({ index, 0: article }) => {
    // Read with "one" in the article's place: what stands before it is where it was.
    const figure = readQuantities(`${text.slice(0, index)}one${text.slice(index + article.length)}`).find(({ start }) => start === index);
    return figure?.number === 1 && figure.dimension !== undefined ? [{ ...figure, end: figure.end - "one".length + article.length }] : [];
  });
  return [...counted, ...ones];
}
