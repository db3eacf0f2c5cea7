import type { PreparedDocument } from "../core/document.js";
import { FootnoteError } from "../core/errors.js";
import type { QuestionLibrary } from "../core/ports.js";

/** The documents a question is put to: how many, some by title, and the document itself where it is one. */
export interface Scope {
  readonly size: number;
  readonly titles: readonly string[];
  readonly only?: PreparedDocument;
}

/** Titles a reply may name. */
const NAMED = 5;

/** @throws FootnoteError DOCUMENT_UNKNOWN for an id the library lacks */
export function scopeOf(documents: readonly string[] | undefined, library: QuestionLibrary): Scope {
  const asked = documents && [...new Set(documents)];
  const titles = asked ? asked.map((id) => titleOf(id, library)) : library.firstDocuments.slice(0, NAMED).map(({ title }) => title);
  const size = asked ? asked.length : library.documentCount;
  const id = asked ? asked[0] : library.firstDocuments[0]?.id;
  const only = size === 1 && id !== undefined ? library.document(id) : undefined;
  return { size, titles: titles.slice(0, NAMED), ...(only ? { only } : {}) };
}

function titleOf(id: string, library: QuestionLibrary): string {
  const title = library.titleOf(id);
  if (title !== undefined) return title;
  const known = library.firstDocuments.slice(0, 10).map((document) => document.id);
  const more = library.documentCount > known.length ? ", …" : "";
  throw new FootnoteError("DOCUMENT_UNKNOWN", `documents: there is no document "${id}"; this index holds ${known.join(", ")}${more}.`);
}
