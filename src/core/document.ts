/** Where a thing stands in a document's canonical text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind =
  | "heading"
  | "kicker"
  | "byline"
  | "standfirst"
  | "paragraph"
  | "caption"
  | "quotation"
  | "listItem"
  | "tableRow"
  | "code";

/** A typographic unit of the canonical text. Blocks are in reading order and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Heading level 1..6, or nesting depth of a list item (1 = outermost). */
  readonly level?: number;
  /** Marker of a list item as a reader sees it, e.g. `"1."`. */
  readonly marker?: string;
}

export type MarkKind = "emphasis" | "strong" | "code" | "link";

/** Inline markup over the canonical text. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly href?: string;
}

/** A heading and all that stands under it, subsections included. */
export interface Section extends Span {
  /** Unique within the document and stable while its title stays: the title's slug, numbered when repeated. */
  readonly id: string;
  readonly title: string;
  /** 1 for the document's own title, 2..6 below it. */
  readonly level: number;
  /** Titles from the document's down to this one. */
  readonly path: readonly string[];
}

export interface SourceDocument {
  /** File name without extension, slugified. */
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** BCP 47 tag. */
  readonly language: string;
  /** Where the original can be read, if the document says. */
  readonly url?: string;
  /** Of the source file's bytes, lower-case hex. */
  readonly sha256: string;
  /** The canonical text every offset refers to. */
  readonly text: string;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
}

/** A sentence of running text, or a whole caption line, list item or table row that has no sentence punctuation. */
export interface Sentence extends Span {
  /** Index into the document's `blocks`. */
  readonly block: number;
}

/** The retrieval unit: whole sentences of one section. */
export interface Passage extends Span {
  /** `<document id>#<ordinal>`, ordinal from 1 in reading order. */
  readonly id: string;
  readonly documentId: string;
  /** Id of the innermost section the passage stands in. */
  readonly sectionId: string;
  /** First and one past the last index into the document's sentences. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** A document as ingest leaves it: text, structure, sentences and passages. */
export interface PreparedDocument {
  readonly document: SourceDocument;
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Passage[];
}
