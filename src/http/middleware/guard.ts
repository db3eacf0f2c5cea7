import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import type { RateLimiter } from "../../core/ports.js";
import type { AppEnvironment, AppPorts } from "../app-ports.js";
import type { RateLimits } from "../operating-ports.js";
import { Problem } from "../problem.js";
import { pageFile } from "../routes/page-routes.js";

/** What anyone may read: whether the service lives, and how to speak to it. The page's own files are open too. */
const OPEN_PATHS = new Set(["/healthz", "/readyz", "/openapi.json", "/docs"]);

/**
 * Who asks, and how often: everything is behind it that is not named open, so that a route added later is guarded from the start.
 * A request without a known key counts against its address even when it is then refused, so that guessing keys is limited too.
 */
export function guard({ operating: { keys, limits } = {}, asset }: AppPorts): MiddlewareHandler<AppEnvironment> {
  return async (context, next) => {
    if (await isOpen(context, asset)) return next();
    const key = keys ? presentedKey(context) : undefined;
    const name = key === undefined ? undefined : await keys?.nameOf(key);
    if (name !== undefined) context.set("keyName", name);
    if (limits) await spend(context, limits, name);
    if (keys && name === undefined) throw refusal(context, key !== undefined);
    return next();
  };
}

/** Tells the API's description how a key is shown: `/docs` then asks for one. */
export function describeKeys({ openAPIRegistry }: OpenAPIHono<AppEnvironment>): { [scheme: string]: string[] }[] {
  openAPIRegistry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  openAPIRegistry.registerComponent("securitySchemes", "apiKey", { type: "apiKey", in: "header", name: "x-api-key" });
  return [{ bearer: [] }, { apiKey: [] }];
}

async function isOpen({ req: { method, path } }: Context, asset: AppPorts["asset"]): Promise<boolean> {
  if (method !== "GET" && method !== "HEAD") return false;
  return OPEN_PATHS.has(path) || (await asset(pageFile(path))) !== undefined;
}

function presentedKey({ req }: Context): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(req.header("authorization") ?? "")?.[1] ?? req.header("x-api-key");
}

function refusal(context: Context, presented: boolean): Problem {
  context.header("www-authenticate", `Bearer realm="footnote"${presented ? ', error="invalid_token"' : ""}`);
  return presented
    ? new Problem(401, "key_unknown", "This API key is not known here; check it, or ask whoever runs this server for one.")
    : new Problem(401, "key_missing", "This server wants an API key; send it as Authorization: Bearer KEY, or as x-api-key.");
}

async function spend(context: Context, { address, key, clientNetwork }: RateLimits, name: string | undefined): Promise<void> {
  const limiter = name === undefined ? address : key;
  if (!limiter) return;
  const client = name ?? clientNetwork(context.env, context.req.header("x-forwarded-for"));
  const policy = name === undefined ? "address" : "key";
  const { allowed, remaining, resetSeconds, retryAfterSeconds } = await limiter.take(client);
  if (limiter.limit !== undefined) context.header("ratelimit-policy", `"${policy}";q=${limiter.limit};w=${limiter.windowSeconds}`);
  if (remaining !== undefined)
    context.header("ratelimit", `"${policy}";r=${remaining}${resetSeconds === undefined ? "" : `;t=${resetSeconds}`}`);
  if (!allowed) throw tooMany(limiter, policy, retryAfterSeconds);
}

function tooMany({ limit, windowSeconds }: RateLimiter, policy: string, retryAfterSeconds: number): Problem {
  const who = policy === "key" ? "API key" : "address";
  const many = limit === undefined ? "More requests than are answered" : `More than ${limit} requests in ${windowSeconds} s`;
  return new Problem(429, "rate_limited", `${many} from one ${who}; try again in ${retryAfterSeconds} s.`, { retryAfterSeconds });
}
