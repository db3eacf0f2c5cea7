import type { Block, Mark, Section } from "../core/document.js";

type WireSection = Omit<Section, "path"> & { readonly path?: readonly string[] };

/** One entry of `GET /documents`. */
export interface DocumentSummary {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly language: string;
  readonly url?: string;
  readonly sha256: string;
  readonly sections: readonly WireSection[];
  readonly characters: number;
}

/** `GET /documents/{id}`. A server that speaks only the contract sends no blocks and no marks. */
export interface ReadableDocument extends DocumentSummary {
  readonly text: string;
  readonly blocks?: readonly Block[];
  readonly marks?: readonly Mark[];
}

/** RFC 9457. */
export interface Problem {
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly code?: string;
}
