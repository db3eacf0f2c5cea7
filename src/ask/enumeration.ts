import type { PreparedDocument } from "../core/document.js";
import { paragraphOf } from "./paragraph.js";
import { sentenceProfile } from "./sentence-profile.js";

/** Items quoted of one list at the most. */
const MOST_ITEMS = 12;
/** Sentences between two items of a list told in prose. */
const REACH = 12;
const ORDINALS: readonly RegExp[] = [
  /^(?:first(?:ly)?|one|to begin with|the first)\b/i,
  /^(?:second(?:ly)?|another|the second|then|next)\b/i,
  /^(?:third(?:ly)?|the third)\b/i,
  /^(?:fourth(?:ly)?|the fourth)\b/i,
  /^(?:fifth(?:ly)?|the fifth)\b/i,
];
const LAST = /^(?:finally|lastly|last|the last)\b/i;
const ANNOUNCES =
  /:["”’)]*$|\b(?:following|as follows)\b|\b(?:two|three|four|five|six|seven|several|many|key|main)\s+(?:[\p{L}-]+\s+){0,3}\p{L}+s\b/iu;

/** Indices of the sentences that make up the list a sentence announces or belongs to; the sentence alone when there is none. */
export function enumeration(prepared: PreparedDocument, at: number): number[] {
  const items = listAround(prepared, at);
  if (items.length > 1) return items;
  const told = ANNOUNCES.test(sentenceProfile(prepared, at).text) ? toldAfter(prepared, at) : [];
  return told.length > 1 ? [at, ...told] : [at];
}

/** Whether a sentence only announces so many things, which the sentences after it name. */
export function isAnnouncement(prepared: PreparedDocument, at: number): boolean {
  return announcedCount(sentenceProfile(prepared, at).text) === enumeration(prepared, at).length - 1;
}

/** A typeset list: the line that announces it, if one does, and its items. */
function listAround(prepared: PreparedDocument, at: number): number[] {
  const isItem = (i: number) => i >= 0 && i < prepared.sentences.length && sentenceProfile(prepared, i).block === "listItem";
  const announces = !isItem(at) && isItem(at + 1) && /:["”’)]*$/.test(sentenceProfile(prepared, at).text);
  if (!isItem(at) && !announces) return [at];
  let first = announces ? at + 1 : at;
  while (isItem(first - 1) && sameSection(prepared, first - 1, at)) first--;
  let last = first;
  while (isItem(last + 1) && sameSection(prepared, last + 1, at) && last - first + 1 < MOST_ITEMS) last++;
  const items = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const lead = first - 1;
  return lead >= 0 && sameSection(prepared, lead, first) && /:["”’)]*$/.test(sentenceProfile(prepared, lead).text)
    ? [lead, ...items]
    : items;
}

/** "First, … Second, …" in the sentences that follow, whatever stands between them; or, where a number is announced, as many as it says. */
function toldAfter(prepared: PreparedDocument, at: number): number[] {
  const marked = markedAfter(prepared, at);
  const count = announcedCount(sentenceProfile(prepared, at).text);
  if (count === undefined || marked.length >= count) return marked;
  const told = countedAfter(prepared, at, count);
  return told.length > marked.length ? told : marked;
}

function markedAfter(prepared: PreparedDocument, at: number): number[] {
  const found: number[] = [];
  let next = 0;
  for (let i = at + 1; i < Math.min(prepared.sentences.length, at + 1 + REACH * (found.length + 1)); i++) {
    if (!sameSection(prepared, i, at)) break;
    const { text } = sentenceProfile(prepared, i);
    if (ORDINALS[next]?.test(text)) {
      found.push(i);
      next++;
    } else if (found.length > 0 && LAST.test(text)) {
      found.push(i);
      break;
    } else if (found.length > 0 && ADDS.test(text)) {
      found.push(i);
      next++;
    }
  }
  return found;
}

/** The rest of the paragraph that announces so many, where each sentence of it, those that carry one on aside, is one of them. */
function countedAfter(prepared: PreparedDocument, at: number, count: number): number[] {
  const rest = paragraphOf(prepared, at).filter((i) => i > at);
  const heads = rest.filter((i) => !sentenceProfile(prepared, i).pointsBack);
  return heads.length === count ? heads : rest.length === count ? rest : [];
}

/** How many things a sentence announces and does not name itself. */
function announcedCount(text: string): number | undefined {
  const match = COUNTED.exec(text);
  if (!match || text.split(" ").length > SHORT_ANNOUNCEMENT || /[:;(].*,|,.*\band\b/.test(text)) return undefined;
  return NUMBERS.indexOf((match[1] as string).toLowerCase()) + 2;
}

/** Words of a sentence that does nothing but announce. */
const SHORT_ANNOUNCEMENT = 16;
const UNITS =
  "seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries|times|metres|meters|miles|feet|inches|degrees|grams|kilos|litres|tonnes|percent|pounds|dollars|euros|people|men|women|children";
const NUMBERS = ["two", "three", "four", "five", "six", "seven"];
const COUNTED = new RegExp(`\\b(${NUMBERS.join("|")})\\s+(?!(?:${UNITS})\\b)(?:[\\p{L}-]+\\s+){0,2}\\p{L}+s\\b`, "iu");
/** A further item, wherever in its opening it says so. */
const ADDS = /^(?:\S+ ){0,4}(?:also|another|additionally|furthermore|moreover|in addition|besides)\b/i;

function sameSection({ document, sentences }: PreparedDocument, a: number, b: number): boolean {
  const from = Math.min(sentences[a]?.start ?? 0, sentences[b]?.start ?? 0);
  const to = Math.max(sentences[a]?.start ?? 0, sentences[b]?.start ?? 0);
  return !document.blocks.some(({ kind, start }) => kind === "heading" && from < start && start < to);
}
