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
  const texts = documents.flatMap((prepared, at) => (reused[at] ? [] : textsOf(prepared)));
  const vectors = await embedByLength(texts, ports);
  let next = 0;
  const take = (count: number) => {
    next += count;
    return vectors.slice(next - count, next);
  };
  return documents.map((prepared, at) => ({
    prepared,
    vectors: reused[at] ?? { passages: take(prepared.passages.length), sentences: take(prepared.sentences.length) },
  }));
}

/** A vector a text, in the order given. An embedder is handed texts about as long as each other, so that it may run many as one. */
async function embedByLength(texts: readonly string[], { embedder, onProgress }: BuildPorts): Promise<number[][]> {
  const order = texts.map((_, at) => at).sort((a, b) => (texts[a] as string).length - (texts[b] as string).length || a - b);
  const vectors = new Array<number[]>(texts.length);
  for (let from = 0; from < order.length; from += BATCH) {
    const places = order.slice(from, from + BATCH);
    const made = checked(await embedder.embedDocuments(places.map((at) => texts[at] as string)), embedder.description.dimension);
    for (const [at, place] of places.entries()) vectors[place] = made[at] as number[];
    onProgress?.({ done: from + places.length, total: order.length });
  }
  return vectors;
}

/** One source by itself, without looking at what is known: for stores that take documents one by one. */
export async function buildDocument(
  source: SourceFile,
  { embedder, splitter }: Pick<BuildPorts, "embedder" | "splitter">,
): Promise<BuiltDocument> {
  const prepared = prepareDocument(source, { splitter });
  const vectors = checked(await embedder.embedDocuments(textsOf(prepared)), embedder.description.dimension);
  const passages = prepared.passages.length;
  return { prepared, vectors: { passages: vectors.slice(0, passages), sentences: vectors.slice(passages) } };
}

function prepareDocument(source: SourceFile, { splitter }: Pick<BuildPorts, "splitter">): PreparedDocument {
  const document = parseDocument(source);
  return prepare(document, splitter(document.language));
}

/** Of each passage and then of each sentence. */
function textsOf({ document, passages, sentences }: PreparedDocument): string[] {
  return [...passages, ...sentences].map(({ start, end }) => document.text.slice(start, end));
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
