import type { Passage, PreparedDocument, Section, Sentence, SourceDocument } from "../core/document.js";
import { type SentenceSplitter, splitSentences } from "./sentences.js";

/** Words. A paragraph up to `MOST` stays whole; shorter neighbours of one section are joined until they reach `ENOUGH`. */
const ENOUGH = 60;
const MOST = 180;

/** Splits a document into sentences and gathers them into passages that never cross a section and never cut a sentence. */
export function prepare(document: SourceDocument, split: SentenceSplitter): PreparedDocument {
  const sentences = splitSentences(document, split);
  const runs: { first: number; end: number; section: Section; words: number }[] = [];
  for (const paragraph of paragraphs(document, sentences)) {
    const section = innermostSection(document.sections, sentences[paragraph.first]?.start ?? 0);
    for (const piece of cut(document, sentences, paragraph)) {
      const last = runs.at(-1);
      const joins = last?.section === section && (last.words < ENOUGH || piece.words < ENOUGH / 4) && last.words + piece.words <= MOST;
      if (last && joins) {
        last.end = piece.end;
        last.words += piece.words;
      } else {
        runs.push({ ...piece, section });
      }
    }
  }
  const passages = runs.map(
    (run, at): Passage => ({
      id: `${document.id}#${at + 1}`,
      documentId: document.id,
      sectionId: run.section.id,
      start: sentences[run.first]?.start ?? 0,
      end: sentences[run.end - 1]?.end ?? 0,
      firstSentence: run.first,
      endSentence: run.end,
    }),
  );
  return { document, sentences, passages };
}

/** The deepest section that holds an offset. */
export function innermostSection(sections: readonly Section[], offset: number): Section {
  let found: Section | undefined;
  for (const section of sections) {
    if (section.start > offset) break;
    if (offset < section.end) found = section;
  }
  if (!found) throw new RangeError(`No section holds offset ${offset}.`);
  return found;
}

interface Run {
  first: number;
  end: number;
}

function paragraphs(document: SourceDocument, sentences: readonly Sentence[]): Run[] {
  const runs: Run[] = [];
  sentences.forEach((sentence, at) => {
    const last = runs.at(-1);
    if (last && sentences[last.first]?.block === sentence.block) last.end = at + 1;
    else runs.push({ first: at, end: at + 1 });
  });
  return runs.filter((run) => document.blocks[sentences[run.first]?.block ?? -1] !== undefined);
}

/** A long paragraph in roughly equal pieces of whole sentences. */
function cut(document: SourceDocument, sentences: readonly Sentence[], run: Run): (Run & { words: number })[] {
  const words = sentences.slice(run.first, run.end).map((sentence) => countWords(document.text.slice(sentence.start, sentence.end)));
  const total = words.reduce((sum, count) => sum + count, 0);
  const target = total / Math.ceil(total / MOST);
  const pieces: (Run & { words: number })[] = [];
  words.forEach((count, at) => {
    const last = pieces.at(-1);
    if (last && last.words + count / 2 <= target) {
      last.end = run.first + at + 1;
      last.words += count;
    } else {
      pieces.push({ first: run.first + at, end: run.first + at + 1, words: count });
    }
  });
  return pieces;
}

/** White-space words; a script without spaces counts four characters as one. */
function countWords(text: string): number {
  return Math.max(text.split(/\s+/).length, Math.ceil(text.length / 12));
}
