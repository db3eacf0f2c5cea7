import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnvironment, AppPorts } from "../app-ports.js";

/** For Prometheus, and no part of the contract; absent, like any path that is not there, unless it was turned on. */
export function mountMetrics(app: OpenAPIHono<AppEnvironment>, { operating }: AppPorts): void {
  const metrics = operating?.metrics;
  if (!metrics) return;
  app.get("/metrics", async (context) => {
    const { contentType, body } = await metrics();
    return context.body(body, 200, { "content-type": contentType, "cache-control": "no-store" });
  });
}
