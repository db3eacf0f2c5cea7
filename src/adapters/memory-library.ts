import type { PreparedDocument, SourceDocument, Span } from "../core/document.js";
import { FootnoteError } from "../core/errors.js";
import type { Catalogue, DocumentSummary, Library, PassageLocation, PassageLocator } from "../core/ports.js";
import { documentSummary } from "./document-summary.js";

/** Rows of small integers that stand for unit vectors: `value = row * scale`. A quarter of the memory, cosine within .005. */
export interface QuantisedVectors {
  readonly rows: Int8Array;
  /** One a row. */
  readonly scales: Float32Array;
  readonly dimension: number;
}

/** All documents in memory. */
export class MemoryLibrary implements Library, PassageLocator, Catalogue {
  readonly documents: readonly SourceDocument[];
  readonly passageCount: number;
  readonly #prepared = new Map<string, { prepared: PreparedDocument; passages: Span; firstSentence: number }>();
  readonly #passages: PassageLocation[] = [];
  readonly #sentenceVectors: QuantisedVectors;

  constructor(prepared: readonly PreparedDocument[], sentenceVectors: QuantisedVectors) {
    this.documents = prepared.map(({ document }) => document);
    this.#sentenceVectors = sentenceVectors;
    let firstSentence = 0;
    for (const one of prepared) {
      const start = this.#passages.length;
      const sections = new Map(one.document.sections.map((section) => [section.id, section]));
      for (const passage of one.passages) {
        const section = sections.get(passage.sectionId);
        if (!section)
          throw new FootnoteError("INDEX_BROKEN", `Passage ${passage.id} names a section that its document lacks; ingest again.`);
        this.#passages.push({ ordinal: this.#passages.length, passage, prepared: one, section });
      }
      this.#prepared.set(one.document.id, { prepared: one, passages: { start, end: this.#passages.length }, firstSentence });
      firstSentence += one.sentences.length;
    }
    this.passageCount = this.#passages.length;
  }

  get documentCount(): number {
    return this.documents.length;
  }

  get firstDocuments(): readonly SourceDocument[] {
    return this.documents;
  }

  titleOf(id: string): string | undefined {
    return this.document(id)?.document.title;
  }

  document(id: string): PreparedDocument | undefined {
    return this.#prepared.get(id)?.prepared;
  }

  passage(ordinal: number): PassageLocation {
    const location = this.#passages[ordinal];
    if (!location) throw new RangeError(`No passage ${ordinal}: the index holds ${this.passageCount}.`);
    return location;
  }

  passageRange(documentId: string): Span {
    return this.#entry(documentId).passages;
  }

  async rangeOf(documentId: string): Promise<Span> {
    return this.passageRange(documentId);
  }

  async locate(ordinals: readonly number[]): Promise<readonly PassageLocation[]> {
    return ordinals.map((ordinal) => this.passage(ordinal));
  }

  async list(): Promise<readonly DocumentSummary[]> {
    return this.documents.map(documentSummary);
  }

  async read(id: string): Promise<SourceDocument | undefined> {
    return this.document(id)?.document;
  }

  async counts(): Promise<{ documents: number; passages: number }> {
    return { documents: this.documents.length, passages: this.passageCount };
  }

  sentenceSimilarity(vector: readonly number[], documentId: string, sentence: number): number {
    return quantisedSimilarity(this.#sentenceVectors, this.#entry(documentId).firstSentence + sentence, vector);
  }

  #entry(documentId: string) {
    const entry = this.#prepared.get(documentId);
    if (!entry) {
      const known = this.documents
        .map(({ id }) => id)
        .slice(0, 10)
        .join(", ");
      throw new FootnoteError("DOCUMENT_UNKNOWN", `There is no document "${documentId}"; this index holds ${known}.`);
    }
    return entry;
  }
}

/** Cosine, -1..1, between a unit vector and the one a row stands for. */
export function quantisedSimilarity({ rows, scales, dimension }: QuantisedVectors, row: number, vector: readonly number[]): number {
  const from = row * dimension;
  let sum = 0;
  for (let i = 0; i < dimension; i++) sum += (rows[from + i] as number) * (vector[i] as number);
  return sum * (scales[row] as number);
}

/** Rounds unit vectors to int8 rows with a scale each. */
export function quantise(vectors: readonly (readonly number[])[], dimension: number): QuantisedVectors {
  const rows = new Int8Array(vectors.length * dimension);
  const scales = new Float32Array(vectors.length);
  vectors.forEach((vector, at) => {
    let largest = 0;
    for (const value of vector) largest = Math.max(largest, Math.abs(value));
    const scale = largest / 127 || 1;
    scales[at] = scale;
    for (let i = 0; i < dimension; i++) rows[at * dimension + i] = Math.round((vector[i] ?? 0) / scale);
  });
  return { rows, scales, dimension };
}
