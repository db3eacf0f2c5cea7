import type { Span } from "../src/core/document.js";
import type { GoldSpan } from "./eval-question.js";

/** Share of the shorter span that two spans must have in common: a shared edge is no match, a sentence within its paragraph is. */
const ENOUGH = 0.5;

/** Whether two spans stand for the same text. */
export function matches(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  return shared > 0 && shared >= ENOUGH * shorter;
}

/** Whether a span of the question's document touches a gold span at any of its places. */
export function touches(span: Span, gold: GoldSpan): boolean {
  return gold.places.some((place) => matches(span, place));
}
