import { z } from "@hono/zod-openapi";
import { askRequest, retrievedPassage } from "./contract.js";
import { DEFAULT_RESULTS } from "./search.js";

/** As many passages as are looked at for an answer; a search gives no more. */
const MOST_RESULTS = 50;

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
