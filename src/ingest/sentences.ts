import type { Block, Sentence, SourceDocument } from "../core/document.js";

/** Offsets, within a text, at which a new sentence begins; 0 and the text's end not among them. */
export type SentenceSplitter = (text: string) => number[];

const UNBROKEN: ReadonlySet<Block["kind"]> = new Set(["byline", "kicker", "tableRow"]);

/** The quotable units of a document in reading order: sentences of running text, whole rows, lines of code; headings are not quoted. */
export function splitSentences(document: SourceDocument, split: SentenceSplitter): Sentence[] {
  const sentences: Sentence[] = [];
  document.blocks.forEach((block, at) => {
    if (block.kind === "heading") return;
    const text = document.text.slice(block.start, block.end);
    const starts = UNBROKEN.has(block.kind) ? [] : block.kind === "code" ? lineStarts(text) : split(text);
    const bounds = [0, ...starts, text.length];
    for (let i = 0; i + 1 < bounds.length; i++) {
      const start = bounds[i] ?? 0;
      const raw = text.slice(start, bounds[i + 1]);
      const lead = raw.length - raw.trimStart().length;
      const end = start + raw.trimEnd().length;
      if (end > start + lead) sentences.push({ start: block.start + start + lead, end: block.start + end, block: at });
    }
  });
  return sentences;
}

/** Code is quoted by stanzas: a lone line seldom says anything. */
function lineStarts(text: string): number[] {
  return [...text.matchAll(/\n[^\S\n]*\n+/g)].map((match) => match.index + match[0].length);
}
