import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnvironment, AppPorts, AskService } from "../app-ports.js";
import { baseUrl } from "../links.js";
import { observed } from "../middleware/observe.js";
import { Problem } from "../problem.js";

const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** The Model Context Protocol over streamable HTTP, without sessions: each request stands by itself. */
export function mountMcp(app: OpenAPIHono<AppEnvironment>, ports: AppPorts): void {
  app.all("/mcp", async (context) => {
    refuseForeignOrigin(context.req.header("origin"), ports);
    ports.service();
    // Loaded with the first request: it costs a third of the whole start-up, and most servers never see one.
    const [{ createMcpHandler }, { mcpServer }] = await Promise.all([import("@modelcontextprotocol/server"), import("../mcp-server.js")]);
    const publicUrl = baseUrl(context, ports);
    const { version } = ports;
    const service = (): AskService => {
      const inForce = ports.service();
      return { ...inForce, ask: (question, signal) => observed(context, inForce.ask(question, signal)) };
    };
    const logError = (error: unknown) => ports.logError(error, context.get("requestId"));
    const handler = createMcpHandler(() => mcpServer({ service, version, publicUrl, logError }));
    return handler.fetch(context.req.raw);
  });
}

/**
 * A page that has its name point at this machine (DNS rebinding) is told by its origin alone: what it says of the host is its own name.
 * Clients that are no browsers send no origin.
 */
function refuseForeignOrigin(origin: string | undefined, { origins, publicUrl }: AppPorts): void {
  if (origin === undefined || origins.includes(origin)) return;
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url && (LOCAL.has(url.hostname) || (publicUrl !== undefined && new URL(publicUrl).origin === url.origin))) return;
  throw new Problem(
    403,
    "origin_refused",
    `Pages of ${JSON.stringify(origin.slice(0, 80))} may not ask here; start with --origins to let them.`,
  );
}
