import type { PreparedDocument } from "../core/document.js";
import { FootnoteError } from "../core/errors.js";
import type { Embedder } from "../core/ports.js";
import { documentId, parseDocument, type SourceFile } from "./parse-document.js";
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
  refuseClashes(sources);
  const documents = sources.map((source) => prepareDocument(source, ports));
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
  for (const [at, prepared] of documents.entries())
    built.push({ prepared, vectors: reused[at] ?? (await documentVectors(prepared, embed)) });
  return built;
}

/** One source by itself, without looking at what is known: for stores that take documents one by one. */
export async function buildDocument(source: SourceFile, ports: Pick<BuildPorts, "embedder" | "splitter">): Promise<BuiltDocument> {
  const prepared = prepareDocument(source, ports);
  const embed = async (texts: string[]): Promise<number[][]> =>
    checked(await ports.embedder.embedDocuments(texts), ports.embedder.description.dimension);
  return { prepared, vectors: await documentVectors(prepared, embed) };
}

function prepareDocument(source: SourceFile, { splitter }: Pick<BuildPorts, "splitter">): PreparedDocument {
  const document = parseDocument(source);
  return prepare(document, splitter(document.language));
}

async function documentVectors(prepared: PreparedDocument, embed: (texts: string[]) => Promise<number[][]>): Promise<DocumentVectors> {
  const { text } = prepared.document;
  return {
    passages: await embed(prepared.passages.map(({ start, end }) => text.slice(start, end))),
    sentences: await embed(prepared.sentences.map(({ start, end }) => text.slice(start, end))),
  };
}

/** @throws FootnoteError CORPUS_UNREADABLE when two share an id */
export function refuseClashes(sources: readonly SourceFile[]): void {
  const names = new Map<string, string>();
  for (const { name } of sources) {
    const id = documentId(name);
    const other = names.get(id);
    if (other !== undefined) {
      throw new FootnoteError("CORPUS_UNREADABLE", `"${other}" and "${name}" would both be document "${id}"; rename one.`);
    }
    names.set(id, name);
  }
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
