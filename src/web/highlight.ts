import type { Span } from "../core/document.js";

/** A footnote that points here. */
export interface BackReference {
  readonly turnId: string;
  readonly citationId: number;
  readonly question: string;
}

/** A stretch of the document that some answer points to. */
export interface Highlight extends Span {
  /** Unique on the page. */
  readonly key: string;
  /** `active`: the one just followed; `tint`: cited by a tinted answer; `related`: near, but not an answer. */
  readonly kind: "active" | "tint" | "related";
  readonly from: readonly BackReference[];
}

/** A stretch of text with the same highlights throughout. */
export interface Run extends Span {
  readonly highlights: readonly Highlight[];
  /** Highlights whose last character this run holds. */
  readonly ending: readonly Highlight[];
}

/** Cuts `span` where highlights begin and end. The runs join up to exactly `span`. */
export function runs(span: Span, highlights: readonly Highlight[]): Run[] {
  const touching = highlights.filter((highlight) => highlight.start < span.end && highlight.end > span.start);
  const edges = new Set([span.start, span.end]);
  for (const { start, end } of touching) {
    if (start > span.start) edges.add(start);
    if (end < span.end) edges.add(end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const result: Run[] = [];
  for (let index = 0; index + 1 < cuts.length; index++) {
    const start = cuts[index] as number;
    const end = cuts[index + 1] as number;
    result.push({
      start,
      end,
      highlights: touching.filter((highlight) => highlight.start < end && highlight.end > start),
      ending: touching.filter((highlight) => highlight.end === end),
    });
  }
  return result;
}

/** What the reader sees marked: the text of the mark's pieces, and the invisible text between them. */
export interface MarkedPiece extends Span {
  readonly shown: string;
}

/**
 * Joins the pieces of one mark as the page shows them. Undefined where a piece shows something else than the
 * document's text, or where more than white space or a table's cell border lies between two pieces.
 */
export function markedText(text: string, pieces: readonly MarkedPiece[]): string | undefined {
  let joined = "";
  let at: number | undefined;
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    if (piece.shown !== text.slice(piece.start, piece.end)) return undefined;
    if (at !== undefined) {
      const between = text.slice(at, piece.start);
      if (!/^(?:\s*| \| )$/.test(between)) return undefined;
      joined += between;
    }
    joined += piece.shown;
    at = piece.end;
  }
  return joined;
}
