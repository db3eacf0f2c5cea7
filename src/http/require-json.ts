import type { MiddlewareHandler } from "hono";
import { Problem } from "./problem.js";

/** Refuses a POST that does not say it is JSON: a page of another site can send any other type unasked. */
export const requireJson: MiddlewareHandler = async (context, next) => {
  const type = context.req.header("content-type") ?? "";
  if (context.req.method === "POST" && !/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
    throw new Problem(415, "unsupported_media_type", `The content type is "${type}"; send application/json.`);
  }
  await next();
};
