import type { Span } from "../../src/core/document.js";

const SHOWN = 10;

/** The best ten of some spans by score, higher first; equals in document order. */
export function ranked(spans: readonly Span[], scores: readonly number[]): Span[] {
  return order(scores)
    .slice(0, SHOWN)
    .map((at) => spans[at] as Span);
}

/** The index of the highest score; −1 of none. */
export function best(scores: readonly number[]): number {
  return order(scores)[0] ?? -1;
}

function order(scores: readonly number[]): number[] {
  return scores.map((_, at) => at).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
}

/** Scores centred and scaled to unit deviation; zeros where all are equal. */
export function standardise(scores: readonly number[]): number[] {
  const mean = scores.reduce((sum, score) => sum + score, 0) / (scores.length || 1);
  const deviation = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length || 1));
  return scores.map((score) => (deviation > 0 ? (score - mean) / deviation : 0));
}
