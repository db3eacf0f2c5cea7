import type { Citation, RetrievedPassage } from "../core/answer.js";
import type { QuoteSelector } from "./location.js";

/** Where a footnote, or a related passage, leads. Kept in the browser's history, so plain data. */
export interface Target {
  readonly turnId: string;
  readonly documentId: string;
  readonly selector: QuoteSelector;
  /** Absent for a related passage, which is not a citation. */
  readonly citationId?: number;
  readonly passageId?: string;
}

export function citationTarget(turnId: string, citation: Citation): Target {
  const { quote, start, end, prefix, suffix } = citation;
  return {
    turnId,
    documentId: citation.document.id,
    citationId: citation.id,
    selector: { quote, start, end, prefix, suffix },
  };
}

export function passageTarget(turnId: string, passage: RetrievedPassage): Target {
  const { text, start, end } = passage;
  return {
    turnId,
    documentId: passage.documentId,
    passageId: passage.passageId,
    selector: { quote: text, start, end, prefix: "", suffix: "" },
  };
}

/** Names the mark in the conversation that leads to a target: the place that Back returns to. */
export function markName(turnId: string, noteId: string | number): string {
  return `${turnId}:${noteId}`;
}

export function targetMark(target: Target): string {
  return markName(target.turnId, target.citationId ?? target.passageId ?? "");
}
