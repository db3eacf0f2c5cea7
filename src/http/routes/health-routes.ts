import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppEnvironment, AppPorts } from "../app-ports.js";
import { problem } from "../contract.js";
import { Problem } from "../problem.js";

const liveRoute = createRoute({
  method: "get",
  path: "/healthz",
  summary: "Alive?",
  responses: {
    200: { description: "The process runs", content: { "application/json": { schema: z.object({ status: z.literal("ok") }) } } },
  },
});

const readyRoute = createRoute({
  method: "get",
  path: "/readyz",
  summary: "Ready to answer?",
  responses: {
    200: {
      description: "Model and index are loaded",
      content: {
        "application/json": {
          schema: z.object({
            status: z.literal("ready"),
            index: z.object({ id: z.string(), embedder: z.string() }),
            documents: z.number().int(),
            passages: z.number().int(),
            generators: z.array(z.string()),
            version: z.string(),
          }),
        },
      },
    },
    503: { description: "Not ready, or stopping", content: { "application/problem+json": { schema: problem } } },
  },
});

export function mountHealth(app: OpenAPIHono<AppEnvironment>, ports: AppPorts) {
  return app
    .openapi(liveRoute, (context) => context.json({ status: "ok" as const }, 200))
    .openapi(readyRoute, async (context) => {
      if (!ports.accepting()) throw new Problem(503, "stopping", "The server is stopping; ask another.", { retryAfterSeconds: 5 });
      const { index, catalogue, generators } = ports.service();
      const { documents, passages } = await catalogue.counts();
      return context.json(
        {
          status: "ready" as const,
          index,
          documents,
          passages,
          generators: [...generators],
          version: ports.version,
        },
        200,
      );
    });
}
