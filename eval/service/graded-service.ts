import type { Answer, Turn } from "../../src/core/answer.js";
import type { Span } from "../../src/core/document.js";

/** A document's canonical text, and how it may be cut for baselines. */
export interface ServedDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly passages: readonly Span[];
}

/** Meaning as the service's own embedder sees it, for the dense baselines. */
export interface Semantics {
  /** Cosines, −1..1, of a question with each sentence and each passage of a document, in the order of `ServedDocument`. */
  similarities(
    question: string,
    documentId: string,
  ): Promise<{ readonly sentences: readonly number[]; readonly passages: readonly number[] }>;
}

/** What is graded: anything that answers as the contract says. */
export interface GradedService {
  /** For the report: where the answers come from. */
  readonly name: string;
  ask(question: string, history: readonly Turn[], documents: readonly string[]): Promise<Answer>;
  /** Undefined where the service holds no such document. */
  document(id: string): Promise<ServedDocument | undefined>;
  readonly semantics?: Semantics;
}
