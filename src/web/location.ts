import type { Span } from "../core/document.js";

/** W3C TextQuote and TextPosition selectors, as every citation carries them. */
export interface QuoteSelector extends Span {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Fewer characters beside a quote say nothing about its place. */
const LEAST_CONTEXT = 8;

/**
 * Where the quote stands, or undefined. The position is believed only where exactly the quote stands there; a document
 * that changed since is searched for the quote together with what stood before or after it, and only a single such place
 * counts.
 */
export function locate(text: string, selector: QuoteSelector): Span | undefined {
  const { quote, start, end } = selector;
  if (quote === "") return undefined;
  if (text.slice(start, end) === quote) return { start, end };
  const { prefix, suffix } = selector;
  for (const [before, after] of [
    [prefix, suffix],
    [prefix, ""],
    ["", suffix],
  ] as const) {
    if (before.length + after.length < LEAST_CONTEXT) continue;
    const at = onlyPlace(text, before + quote + after);
    if (at !== undefined) return { start: at + before.length, end: at + before.length + quote.length };
  }
  return undefined;
}

function onlyPlace(text: string, sought: string): number | undefined {
  const first = text.indexOf(sought);
  if (first < 0 || text.indexOf(sought, first + 1) >= 0) return undefined;
  return first;
}
