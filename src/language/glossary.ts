import { FRENCH } from "./glossaries/french.js";
import { GERMAN } from "./glossaries/german.js";
import { ITALIAN } from "./glossaries/italian.js";
import { SPANISH } from "./glossaries/spanish.js";
import type { SpacedLanguage } from "./other-language.js";

/** English words by a language's words, a line each: the word, a tab, and up to two English ones. */
const LISTS: Readonly<Record<SpacedLanguage, string>> = { it: ITALIAN, de: GERMAN, fr: FRENCH, es: SPANISH };

/** Endings of nouns, adjectives and regular verbs, without accents, longest first. */
const ENDINGS: Readonly<Record<SpacedLanguage, readonly string[]>> = {
  it: endings(
    "a e i o he hi are ere ire ato ata ati ate uto uta uti ute ito ita iti ite ano ono ava eva iva avano evano ivano ando endo arono irono ebbe ebbero erebbe erebbero era eranno amo iamo",
  ),
  de: endings("e n s t en er es em et te ten tet est st ern end ende enden ender endes"),
  fr: endings(
    "e s x er ir re ez es ee ees ent ait ant ants ante antes aient erent era erait eront ira irait iront i is it ie ies u ue us ues",
  ),
  es: endings(
    "a e o s as es os an en ar er ir ado ada ados adas ido ida idos idas aba aban ia ian ando iendo aron ieron ara aran aria arian era eran eria erian",
  ),
};
/** What an ending leaves at the least. */
const SHORTEST_STEM = 3;
/** Between the parts of a German compound. */
const LINKS = ["", "s", "n", "en", "es", "e", "er"];
const NOUN_ENDINGS = ["", "n", "s", "e", "en", "es", "er", "ern"];
const SHORTEST_PART = 4;

interface Glossary {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
}

const read = new Map<SpacedLanguage, Glossary>();
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * A text with the words that the language's list has in English, and all others, names above all, as they are.
 * @param isHeld whether the documents hold an English word: of several, those they hold are meant, and none where they hold the word as it is
 */
export function inEnglish(text: string, language: SpacedLanguage, isHeld: (word: string) => boolean): string {
  const glossary = glossaryOf(language);
  const pairs = text.replace(/([\p{L}\p{M}]+)[ -](?=([\p{L}\p{M}]+))/gu, (both, first: string, second: string) =>
    glossary.exact.has(folded(`${first} ${second}`)) ? `${first}\u00a0` : both,
  );
  return pairs.replace(/[\p{L}\p{M}]+\u00a0[\p{L}\p{M}]+|[\p{L}\p{M}]+/gu, (words) => {
    const whole = words.replace("\u00a0", " ");
    const english = lookUp(whole, language, glossary) ?? compound(whole, language, glossary);
    return english ? meant(english, isHeld(whole) ? whole : "", isHeld) : whole;
  });
}

/** Of English words for one of another language those that the documents hold, else the word as they hold it, else the first. */
export function meant(english: readonly string[], asItIs: string, isHeld: (word: string) => boolean): string {
  const held = english.filter((one) => (one.match(WORD) ?? []).every(isHeld));
  return held.join(" ") || asItIs || (english[0] as string);
}

/** How many of some words, lower case, the language's list has as they stand. */
export function countKnown(words: readonly string[], language: SpacedLanguage): number {
  const { exact, byStem } = glossaryOf(language);
  return words.filter((word) => exact.has(folded(word)) || byStem.has(stem(folded(word), language))).length;
}

function lookUp(word: string, language: SpacedLanguage, { exact, byStem }: Glossary): readonly string[] | undefined {
  const form = folded(word);
  const known = exact.get(form) ?? byStem.get(stem(form, language));
  if (known || language !== "de" || !form.startsWith("ge")) return known;
  return byStem.get(stem(form.slice(2), language));
}

/** German writes as one word what English writes as two: the longest first part that leaves another word. */
function compound(word: string, language: SpacedLanguage, glossary: Glossary): readonly string[] | undefined {
  if (language !== "de") return undefined;
  const form = folded(word);
  for (let end = form.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
    const last = noun(form.slice(end), glossary);
    if (!last) continue;
    for (const link of LINKS) {
      if (!form.slice(0, end).endsWith(link)) continue;
      const first = noun(form.slice(0, end - link.length), glossary);
      if (first) return [`${first[0]} ${last[0]}`];
    }
  }
  return undefined;
}

/** A word of the list, or its plural or genitive. */
function noun(form: string, { exact }: Glossary): readonly string[] | undefined {
  const ending = NOUN_ENDINGS.find((one) => form.endsWith(one) && exact.has(form.slice(0, form.length - one.length)));
  return ending === undefined ? undefined : exact.get(form.slice(0, form.length - ending.length));
}

function glossaryOf(language: SpacedLanguage): Glossary {
  const known = read.get(language);
  if (known) return known;
  const exact = new Map<string, string[]>();
  const byStem = new Map<string, string[]>();
  for (const line of LISTS[language].split("\n")) {
    const [word = "", english = ""] = line.split("\t");
    const form = folded(word);
    exact.set(form, english.split("|"));
    const key = stem(form, language);
    const others = byStem.get(key) ?? [];
    byStem.set(key, [...others, ...english.split("|").filter((one) => !others.includes(one))]);
  }
  const made = { exact, byStem };
  read.set(language, made);
  return made;
}

/** Lower case, without accents and umlauts: readers leave them out, and plurals put them in. */
function folded(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/œ/g, "oe");
}

function stem(form: string, language: SpacedLanguage): string {
  const plural = language === "fr" && form.endsWith("aux") ? `${form.slice(0, -2)}l` : form;
  const ending = ENDINGS[language].find((one) => plural.endsWith(one) && plural.length - one.length >= SHORTEST_STEM);
  return ending ? plural.slice(0, -ending.length) : plural;
}

function endings(list: string): string[] {
  return list.split(" ").sort((a, b) => b.length - a.length);
}
