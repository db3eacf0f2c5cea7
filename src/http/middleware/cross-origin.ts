import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";

const READABLE = ["x-request-id", "retry-after", "server-timing", "ratelimit", "ratelimit-policy", "www-authenticate", "mcp-session-id"];

/**
 * The origins listed may use every route, with any header: clients of the doors send many of their own, `authorization` among them.
 * No cookies are ever allowed, so a page of another origin has nothing to borrow.
 */
export function crossOrigin(origins: readonly string[]): MiddlewareHandler {
  return cors({ origin: [...origins], allowMethods: ["GET", "POST", "DELETE"], exposeHeaders: READABLE, maxAge: 600 });
}
