import { createHash } from "node:crypto";
import { englishSplitter } from "../src/adapters/english-splitter.js";
import type { PreparedDocument } from "../src/core/document.js";
import type { Embedder } from "../src/core/ports.js";
import { type BuiltDocument, buildIndex } from "../src/ingest/build-index.js";
import { parseDocument, type SourceFile } from "../src/ingest/parse-document.js";
import { prepare } from "../src/ingest/passages.js";

export function sourceFile(name: string, text: string): SourceFile {
  return { name, text, sha256: createHash("sha256").update(text).digest("hex") };
}

export function prepared(name: string, text: string): PreparedDocument {
  return prepare(parseDocument(sourceFile(name, text)), englishSplitter());
}

export async function builtDocument(name: string, text: string, embedder: Embedder): Promise<BuiltDocument> {
  const [built] = await buildIndex([sourceFile(name, text)], { embedder, splitter: () => englishSplitter() });
  if (!built) throw new Error("Nothing was built.");
  return built;
}
