import type { PreparedDocument } from "../core/document.js";
import { FootnoteError } from "../core/errors.js";
import type { Embedder } from "../core/ports.js";
import { parseDocument, type SourceFile } from "./parse-document.js";
import { prepare } from "./passages.js";
import type { SentenceSplitter } from "./sentences.js";

/** Vectors of a document: one a passage, one a sentence, unit length. */
export interface DocumentVectors {
  readonly passages: readonly (readonly number[])[];
  readonly sentences: readonly (readonly number[])[];
}

export interface BuiltDocument {
  readonly prepared: PreparedDocument;
  readonly vectors: DocumentVectors;
}

export interface BuildPorts {
  readonly embedder: Embedder;
  /** Splitter for a BCP 47 language. */
  readonly splitter: (language: string) => SentenceSplitter;
  /** Vectors an earlier build holds for a source, so that what has not changed is not embedded again. */
  readonly known?: (sha256: string, prepared: PreparedDocument) => DocumentVectors | undefined;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** Texts a call: small enough to report progress, large enough for an embedder to put like with like. */
const BATCH = 256;

/**
 * Sources to documents with passages, sentences and their vectors, in the order given.
 * @throws FootnoteError CORPUS_EMPTY when no source holds a sentence, CORPUS_UNREADABLE when two share an id
 */
export async function buildIndex(sources: readonly SourceFile[], ports: BuildPorts): Promise<BuiltDocument[]> {
  const documents = sources.map((source) => {
    const document = parseDocument(source);
    return prepare(document, ports.splitter(document.language));
  });
  refuseClashes(documents, sources);
  if (documents.every(({ passages }) => passages.length === 0)) {
    throw new FootnoteError("CORPUS_EMPTY", "The corpus holds no text to answer from; add a .md or .txt file with at least one sentence.");
  }
  const reused = documents.map((prepared) => ports.known?.(prepared.document.sha256, prepared));
  const total = documents.reduce((sum, { passages, sentences }, at) => sum + (reused[at] ? 0 : passages.length + sentences.length), 0);
  let done = 0;
  const embed = async (texts: string[]): Promise<number[][]> => {
    const vectors: number[][] = [];
    for (let from = 0; from < texts.length; from += BATCH) {
      const batch = texts.slice(from, from + BATCH);
      vectors.push(...(await ports.embedder.embedDocuments(batch)));
      done += batch.length;
      ports.onProgress?.({ done, total });
    }
    return checked(vectors, ports.embedder.description.dimension);
  };

  const built: BuiltDocument[] = [];
  for (const [at, prepared] of documents.entries()) {
    const { text } = prepared.document;
    const vectors = reused[at] ?? {
      passages: await embed(prepared.passages.map(({ start, end }) => text.slice(start, end))),
      sentences: await embed(prepared.sentences.map(({ start, end }) => text.slice(start, end))),
    };
    built.push({ prepared, vectors });
  }
  return built;
}

function refuseClashes(documents: readonly PreparedDocument[], sources: readonly SourceFile[]): void {
  const names = new Map<string, string>();
  documents.forEach(({ document }, at) => {
    const name = sources[at]?.name ?? "";
    const other = names.get(document.id);
    if (other !== undefined) {
      throw new FootnoteError("CORPUS_UNREADABLE", `"${other}" and "${name}" would both be document "${document.id}"; rename one.`);
    }
    names.set(document.id, name);
  });
}

/** A vector that is not finite would crash the graph or poison every search. */
function checked(vectors: number[][], dimension: number): number[][] {
  for (const vector of vectors) {
    if (vector.length !== dimension || !vector.every(Number.isFinite)) {
      throw new FootnoteError(
        "EMBEDDER_MISMATCH",
        `The embedder gave a vector of ${vector.length} numbers, or one that is not finite, where ${dimension} were due; choose another model.`,
      );
    }
  }
  return vectors;
}
