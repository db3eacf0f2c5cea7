import type { SourceDocument } from "../core/document.js";
import type { DocumentSummary } from "../core/ports.js";

export function documentSummary({ text, blocks: _, marks: __, ...rest }: SourceDocument): DocumentSummary {
  return { ...rest, characters: text.length };
}
