import type { Span } from "../core/document.js";

/** W3C TextQuote and TextPosition selectors, as every citation carries them. */
export interface QuoteSelector extends Span {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Where the quote stands, or undefined. The position is believed only where exactly the quote stands there; a document
 * that changed since is searched for quote and context together, and only a single such place counts.
 */
export function locate(text: string, selector: QuoteSelector): Span | undefined {
  const { quote, start, end } = selector;
  if (quote === "") return undefined;
  if (text.slice(start, end) === quote) return { start, end };
  const context = selector.prefix + quote + selector.suffix;
  const at = onlyPlace(text, context);
  if (at === undefined) return undefined;
  const found = at + selector.prefix.length;
  return { start: found, end: found + quote.length };
}

function onlyPlace(text: string, sought: string): number | undefined {
  const first = text.indexOf(sought);
  if (first < 0 || text.indexOf(sought, first + 1) >= 0) return undefined;
  return first;
}
