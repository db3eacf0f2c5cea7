import type { RetrievedPassage } from "../core/answer.js";
import type { AskService } from "./app-ports.js";
import { quoteLink } from "./links.js";

export const DEFAULT_RESULTS = 10;

export interface SearchQuery {
  readonly query: string;
  readonly documents?: readonly string[] | undefined;
  readonly limit?: number | undefined;
}

/** A passage, with what a reader needs to find it. */
export interface SearchResult extends RetrievedPassage {
  /** Of the document. */
  readonly title: string;
  /** The chat page, open at the passage. */
  readonly url: string;
}

/** What an answer to the query would be drawn from, best first; nothing is answered. */
export async function search(
  service: Pick<AskService, "ask" | "catalogue">,
  { query, documents, limit = DEFAULT_RESULTS }: SearchQuery,
  base: string,
  signal?: AbortSignal,
): Promise<SearchResult[]> {
  const question = { question: query, history: [], generator: "extractive" as const, ...(documents ? { documents } : {}) };
  for await (const event of service.ask(question, signal)) {
    if (event.type === "retrieved") return Promise.all(event.retrieved.slice(0, limit).map((passage) => found(service, passage, base)));
  }
  return [];
}

async function found({ catalogue }: Pick<AskService, "catalogue">, passage: RetrievedPassage, base: string): Promise<SearchResult> {
  const { documentId, text } = passage;
  return {
    ...passage,
    title: (await catalogue.read(documentId))?.title ?? documentId,
    url: quoteLink(base, documentId, text),
  };
}
