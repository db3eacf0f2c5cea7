import type { PreparedDocument, Section } from "../core/document.js";
import type { EvidenceSentence } from "../core/ports.js";
import { sentenceProfile } from "./sentence-profile.js";

/** Sections an overview quotes from at the most; of more, the first ones of each part. */
const MOST_SECTIONS = 6;
const LEAD_SENTENCES = 2;
/** Sentences that sum up a section. */
export const SECTION_SENTENCES = 4;
/** Words a sentence needs to say something for its section. */
const ENOUGH_WORDS = 7;

/** The whole document in few quotes: its standfirst or opening, then one sentence for each section. */
export function summarise(prepared: PreparedDocument): EvidenceSentence[] {
  const lead = leadOf(prepared);
  const quoted = new Set(lead.map(({ start }) => start));
  const sections = mainSections(prepared).flatMap((section) => {
    const sentence = openingOf(prepared, section);
    return sentence && !quoted.has(sentence.start) ? [sentence] : [];
  });
  const parts = sections.length > 0 ? sections : openings(prepared).filter(({ start }) => !quoted.has(start));
  return [...lead, ...spread(parts, MOST_SECTIONS - Math.min(lead.length, 1))];
}

/** What it is about: its standfirst or opening, then the titles of its sections. */
export function outline(prepared: PreparedDocument): EvidenceSentence[] {
  const { document } = prepared;
  const titles = mainSections(prepared).flatMap((section): EvidenceSentence[] => {
    const heading = document.blocks.find(({ kind, start }) => kind === "heading" && start === section.start);
    return heading ? [{ prepared, section, start: heading.start, end: heading.end, text: section.title, score: 1 }] : [];
  });
  return titles.length > 1 ? [...leadOf(prepared), ...spread(titles, MOST_SECTIONS)] : summarise(prepared);
}

/** What it comes to: its standfirst or opening, and its closing sentences. */
export function message(prepared: PreparedDocument): EvidenceSentence[] {
  const lead = leadOf(prepared).slice(0, 1);
  const last = prepared.sentences.findLastIndex((_, at) => isTelling(prepared, at));
  const concluding = prepared.document.sections.find(({ title }) => CONCLUDES.test(title));
  const closing = concluding ? summariseSection(prepared, concluding) : last < 0 ? [] : [quoteSentence(prepared, last)];
  return [...lead, ...closing.filter(({ start }) => start !== lead[0]?.start)];
}

const CONCLUDES = /\b(?:conclusions?|concluding|summary|takeaways?|outlook|closing)\b/i;

/** Who wrote it, where the document says so under its title. */
export function byline(prepared: PreparedDocument): EvidenceSentence[] {
  const at = prepared.sentences.findIndex((_, i) => sentenceProfile(prepared, i).block === "byline");
  return at < 0 ? [] : [quoteSentence(prepared, at)];
}

/** A section in the opening sentences of its paragraphs; of a single paragraph, in its first ones. */
export function summariseSection(prepared: PreparedDocument, section: Section): EvidenceSentence[] {
  const found = openings(prepared, section);
  return spread(found.length > 1 ? found : tellingOf(prepared, section), SECTION_SENTENCES);
}

function tellingOf(prepared: PreparedDocument, within: Section): EvidenceSentence[] {
  return prepared.sentences.flatMap((sentence, at) =>
    within.start <= sentence.start && sentence.end <= within.end && isRunning(prepared, at) ? [quoteSentence(prepared, at)] : [],
  );
}

/** The sections a reader sees in the table of contents: of the second level, the first or the third, whichever is the first of these to have several. */
function mainSections({ document }: PreparedDocument): readonly Section[] {
  for (const level of [2, 1, 3]) {
    const sections = document.sections.filter((section) => section.level === level);
    if (sections.length > 1) return sections;
  }
  return [];
}

function leadOf(prepared: PreparedDocument): EvidenceSentence[] {
  const { document, sentences } = prepared;
  const standfirst = document.blocks.findIndex(({ kind }) => kind === "standfirst");
  const telling = sentences.findIndex((sentence, at) => (standfirst >= 0 ? sentence.block === standfirst : isTelling(prepared, at)));
  // A document of a few short lines has no better opening than its first.
  const first = Math.max(telling, 0);
  const lead = sentences.slice(first, first + LEAD_SENTENCES).filter(({ block }) => block === sentences[first]?.block);
  return lead.map((_, i) => quoteSentence(prepared, first + i));
}

/** The first sentence of each paragraph, of the whole document or of a section. */
function openings(prepared: PreparedDocument, within?: Section): EvidenceSentence[] {
  return prepared.sentences.flatMap((sentence, at) => {
    const inside = !within || (within.start <= sentence.start && sentence.end <= within.end);
    const opens = prepared.sentences[at - 1]?.block !== sentence.block;
    return inside && opens && isTelling(prepared, at) ? [quoteSentence(prepared, at)] : [];
  });
}

function openingOf(prepared: PreparedDocument, section: Section): EvidenceSentence | undefined {
  return openings(prepared, section)[0] ?? tellingOf(prepared, section)[0];
}

function isRunning(prepared: PreparedDocument, at: number): boolean {
  const { block } = sentenceProfile(prepared, at);
  return block === "paragraph" || block === "listItem" || block === "quotation" || block === "standfirst";
}

function isTelling(prepared: PreparedDocument, at: number): boolean {
  const { text, pointsBack } = sentenceProfile(prepared, at);
  return isRunning(prepared, at) && !pointsBack && text.split(/\s+/).length >= ENOUGH_WORDS && !/[?:]["”’)]*$/.test(text);
}

/** Any sentence as a quote. */
export function quoteSentence(prepared: PreparedDocument, at: number): EvidenceSentence {
  const { start, end } = prepared.sentences[at] as { start: number; end: number };
  const section = prepared.document.sections.findLast((one) => one.start <= start && start < one.end) as Section;
  return { prepared, section, start, end, text: prepared.document.text.slice(start, end), score: 1 };
}

/** At most `most` of the items, evenly over the whole. */
function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)] as T);
}
