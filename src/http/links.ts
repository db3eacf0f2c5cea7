import type { Context } from "hono";
import type { AppEnvironment, AppPorts } from "./app-ports.js";

const WHOLE_QUOTE_CHARACTERS = 80;
const EDGE_WORDS = 5;

/** Where readers reach this service: as configured, or as this request did. */
export function baseUrl(context: Context<AppEnvironment>, { publicUrl }: Pick<AppPorts, "publicUrl">): string {
  return publicUrl ?? new URL(context.req.url).origin;
}

/** The chat page with that document open beside it. */
export function documentLink(base: string, documentId: string): string {
  return `${base}/?document=${encode(documentId)}`;
}

/** The same, with a text fragment by which a browser scrolls to the quote and marks it. Safe inside a Markdown link. */
export function quoteLink(base: string, documentId: string, quote: string): string {
  return `${documentLink(base, documentId)}#:~:text=${fragment(quote)}`;
}

/** A long quote, or one of several lines, is named by its first and last words: a text directive does not match across lines. */
function fragment(quote: string): string {
  const lines = quote.trim().split(/\s*\n\s*/);
  const first = (lines[0] ?? "").split(/\s+/);
  const last = (lines.at(-1) ?? "").split(/\s+/);
  if (lines.length === 1 && (quote.length <= WHOLE_QUOTE_CHARACTERS || first.length < 2 * EDGE_WORDS)) return directive(quote.trim());
  return `${directive(first.slice(0, EDGE_WORDS).join(" "))},${directive(last.slice(-EDGE_WORDS).join(" "))}`;
}

/** In a text directive `-`, `,` and `&` mean something of their own. */
function directive(text: string): string {
  return encode(text).replaceAll("-", "%2D");
}

/** A closing bracket would end a Markdown link. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[()'!*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
