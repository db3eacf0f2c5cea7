import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnvironment, AppPorts } from "../app-ports.js";
import { problem } from "../contract.js";
import { baseUrl } from "../links.js";
import { requireJson } from "../require-json.js";
import { search } from "../search.js";
import { searchRequest, searchResponse } from "../search-contract.js";

const problemContent = { "application/problem+json": { schema: problem } };

const searchRoute = createRoute({
  method: "post",
  path: "/search",
  summary: "Find passages",
  description:
    "The passages an answer would be drawn from, best first, without an answer. None for what is no question, such as a greeting.",
  request: { body: { required: true, content: { "application/json": { schema: searchRequest } } } },
  responses: {
    200: { description: "Passages, best first", content: { "application/json": { schema: searchResponse } } },
    400: { description: "Malformed JSON", content: problemContent },
    413: { description: "Body too large", content: problemContent },
    415: { description: "Not application/json", content: problemContent },
    422: { description: "A field is invalid", content: problemContent },
    503: { description: "Not ready yet", content: problemContent },
  },
});

export function mountSearch(app: OpenAPIHono<AppEnvironment>, ports: AppPorts) {
  app.use("/search", requireJson);
  return app.openapi(searchRoute, async (context) => {
    const request = context.req.valid("json");
    const results = await search(ports.service(), request, baseUrl(context, ports), context.req.raw.signal);
    return context.json({ query: request.query, results } as never, 200);
  });
}
