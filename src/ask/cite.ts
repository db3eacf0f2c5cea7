import type { Citation, SectionReference } from "../core/answer.js";
import type { PreparedDocument, Section, Span } from "../core/document.js";

/** Characters of context either side of a quote (W3C TextQuoteSelector): enough to tell two equal quotes apart. */
const CONTEXT = 32;

export function sectionReference({ id, title, path }: Section): SectionReference {
  return { id, title, path };
}

/** A citation of exactly that span; `citation.quote === text.slice(start, end)` by construction. */
export function cite(id: number, { document }: PreparedDocument, section: Section, { start, end }: Span): Citation {
  const { text } = document;
  return {
    id,
    document: { id: document.id, title: document.title, sha256: document.sha256 },
    section: sectionReference(section),
    quote: text.slice(start, end),
    start,
    end,
    prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
    suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
  };
}

/** A cut may fall inside a surrogate pair; half a character is no text. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}
