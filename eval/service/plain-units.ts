import type { Span } from "../../src/core/document.js";

/** Paragraphs of a canonical text: what stands between blank lines. */
export function paragraphSpans(text: string): Span[] {
  return [...text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

/** Sentences of a canonical text, paragraph by paragraph. */
export function sentenceSpans(text: string, split: (text: string) => number[]): Span[] {
  return paragraphSpans(text).flatMap((paragraph) => {
    const body = text.slice(paragraph.start, paragraph.end);
    const bounds = [0, ...split(body), body.length];
    return bounds.slice(0, -1).flatMap((start, at) => {
      const end = start + body.slice(start, bounds[at + 1]).trimEnd().length;
      return end > start ? [{ start: paragraph.start + start, end: paragraph.start + end }] : [];
    });
  });
}
