import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Problem, problemResponse } from "./problem.js";

/** A problem in the shape that the clients of the door it happened at can read. */
export function errorResponse(context: Context, problem: Problem): Response {
  const { path } = context.req;
  if (path === "/v1" || path.startsWith("/v1/")) return answer(context, openAiStatus(problem), openAiErrorOf(problem), problem);
  if (path === "/mcp") return answer(context, problem.status, rpcErrorOf(problem), problem);
  return problemResponse(context, problem);
}

function answer(context: Context, status: ContentfulStatusCode, body: object, { retryAfterSeconds }: Problem): Response {
  return context.body(JSON.stringify(body), status, {
    "content-type": "application/json; charset=utf-8",
    ...(retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) }),
  });
}

/** OpenAI's API has one status for whatever is wrong with a request. */
function openAiStatus({ status }: Problem): ContentfulStatusCode {
  return status === 422 ? 400 : status;
}

export function openAiErrorOf({ status, code, message, errors }: Problem): object {
  const type =
    status === 401 || status === 403
      ? "authentication_error"
      : status === 429
        ? "rate_limit_error"
        : status >= 500
          ? "server_error"
          : "invalid_request_error";
  return { error: { message, type, param: errors?.[0]?.field ?? null, code } };
}

/** JSON-RPC's codes: -32700 for what is no JSON, -32600 for what is no request, -32603 for what is our fault. */
function rpcErrorOf({ status, code, message }: Problem): object {
  const number = code === "malformed_json" ? -32700 : status >= 500 ? -32603 : -32600;
  return { jsonrpc: "2.0", error: { code: number, message, data: { code, status } }, id: null };
}
