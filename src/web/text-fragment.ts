import type { QuoteSelector } from "./location.js";

const WHOLE_QUOTE_LIMIT = 80;
const EDGE_WORDS = 5;

/** A link into the original that makes the browser scroll to the quote, or undefined where `url` is not for the web. */
export function textFragmentLink(url: string | undefined, citation: QuoteSelector): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const link = new URL(url);
  link.hash = "";
  const prefix = lastWords(lineBefore(citation.prefix), 3);
  const suffix = firstWords(lineAfter(citation.suffix), 3);
  const parts = [...(prefix ? [`${encode(prefix)}-`] : []), ...quoteParts(citation.quote), ...(suffix ? [`-${encode(suffix)}`] : [])];
  return `${link.href}#:~:text=${parts.join(",")}`;
}

function quoteParts(quote: string): string[] {
  const words = quote.trim().split(/\s+/);
  const oneLine = !/\n/.test(quote.trim());
  if ((quote.length <= WHOLE_QUOTE_LIMIT && oneLine) || words.length < 2 * EDGE_WORDS) return [encode(quote.trim())];
  return [encode(words.slice(0, EDGE_WORDS).join(" ")), encode(words.slice(-EDGE_WORDS).join(" "))];
}

/** A fragment's context must stand in the same block as the quote. */
function lineBefore(prefix: string): string {
  return prefix.slice(prefix.lastIndexOf("\n") + 1);
}

function lineAfter(suffix: string): string {
  const at = suffix.indexOf("\n");
  return at < 0 ? suffix : suffix.slice(0, at);
}

/** The first word of a prefix may be cut in half. */
function lastWords(text: string, count: number): string {
  const words = text.trim().split(/\s+/);
  return words.slice(Math.max(1, words.length - count)).join(" ");
}

function firstWords(text: string, count: number): string {
  const words = text.trim().split(/\s+/);
  return words.slice(0, Math.min(count, words.length - 1)).join(" ");
}

/** `-`, `,` and `&` have a meaning of their own in a fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
