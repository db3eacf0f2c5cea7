import type { Span } from "../core/document.js";
import type { BackReference, Highlight } from "./highlight.js";
import { locate } from "./location.js";
import type { Target } from "./target.js";
import { citationsOf, type Entry } from "./thread.js";

export const ACTIVE_KEY = "active";

interface Cited extends Span, BackReference {}

export interface HighlightRequest {
  readonly documentId: string;
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly tinted: ReadonlySet<string>;
  readonly target?: Target | undefined;
}

/** What to mark in one document: the footnote just followed, and every quote of the tinted answers. */
export function documentHighlights(request: HighlightRequest): Highlight[] {
  const cited = request.entries.flatMap((entry) => citedSpans(entry, request));
  const highlights: Highlight[] = [];
  const { target } = request;
  const active = target && target.documentId === request.documentId ? locate(request.text, target.selector) : undefined;
  if (target && active) {
    highlights.push({
      ...active,
      key: ACTIVE_KEY,
      kind: target.citationId === undefined ? "related" : "active",
      from: target.citationId === undefined ? [] : references(cited.filter((other) => overlaps(other, active))),
    });
  }
  const spans = new Map<string, Cited[]>();
  for (const one of cited) {
    if (!request.tinted.has(one.turnId)) continue;
    if (active && one.start === active.start && one.end === active.end) continue;
    const key = `${one.start}-${one.end}`;
    spans.set(key, [...(spans.get(key) ?? []), one]);
  }
  for (const [key, group] of spans) {
    const [first] = group;
    if (first) highlights.push({ start: first.start, end: first.end, key, kind: "tint", from: references(group) });
  }
  return highlights;
}

function citedSpans(entry: Entry, { documentId, text }: HighlightRequest): Cited[] {
  return citationsOf(entry).flatMap((citation) => {
    if (citation.document.id !== documentId) return [];
    const span = locate(text, citation);
    return span ? [{ ...span, turnId: entry.id, citationId: citation.id, question: entry.question }] : [];
  });
}

function references(cited: readonly Cited[]): BackReference[] {
  return cited.map(({ turnId, citationId, question }) => ({ turnId, citationId, question }));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
