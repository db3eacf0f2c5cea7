import { z } from "@hono/zod-openapi";
import type { RetrievedPassage } from "../core/answer.js";
import type { AskService } from "./app-ports.js";
import { askRequest, retrievedPassage } from "./contract.js";
import { quoteLink } from "./links.js";

/** As many passages as are looked at for an answer; a search gives no more. */
const MOST_RESULTS = 50;
const DEFAULT_RESULTS = 10;

export const searchRequest = z
  .strictObject({
    query: askRequest.shape.question,
    documents: askRequest.shape.documents,
    limit: z
      .number()
      .int()
      .min(1)
      .max(MOST_RESULTS)
      .optional()
      .openapi({ description: `At most so many; ${DEFAULT_RESULTS} by default.` }),
  })
  .openapi("SearchRequest");

export const searchResult = retrievedPassage
  .extend({
    title: z.string().openapi({ description: "Of the document." }),
    url: z.string().openapi({ description: "The chat page, open at the passage." }),
  })
  .openapi("SearchResult");

export const searchResponse = z.object({ query: z.string(), results: z.array(searchResult) }).openapi("SearchResponse");

export type SearchResult = z.output<typeof searchResult>;

/** What an answer to the query would be drawn from, best first; nothing is answered. */
export async function search(
  service: AskService,
  { query, documents, limit = DEFAULT_RESULTS }: z.output<typeof searchRequest>,
  base: string,
  signal?: AbortSignal,
): Promise<SearchResult[]> {
  const question = { question: query, history: [], generator: "extractive" as const, ...(documents ? { documents } : {}) };
  for await (const event of service.ask(question, signal)) {
    if (event.type === "retrieved") return event.retrieved.slice(0, limit).map((passage) => found(service, passage, base));
  }
  return [];
}

function found({ library }: AskService, passage: RetrievedPassage, base: string): SearchResult {
  const { section, documentId, text } = passage;
  return {
    ...passage,
    section: { ...section, path: [...section.path] },
    title: library.document(documentId)?.document.title ?? documentId,
    url: quoteLink(base, documentId, text),
  };
}
