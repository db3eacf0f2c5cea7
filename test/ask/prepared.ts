import { unicodeSplitter } from "../../src/adapters/sentence-splitters.js";
import type { PreparedDocument } from "../../src/core/document.js";
import { parseDocument } from "../../src/ingest/parse-document.js";
import { prepare } from "../../src/ingest/passages.js";

/** A Markdown document, parsed and cut. */
export function prepared(text: string): PreparedDocument {
  return prepare(parseDocument({ name: "example.md", text, sha256: "0".repeat(64) }), unicodeSplitter("en"));
}
