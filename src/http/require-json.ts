import type { MiddlewareHandler } from "hono";
import { Problem } from "./problem.js";

/** For routes that read JSON: a body that claims to be anything else is refused before it is read. */
export const requireJson: MiddlewareHandler = async (context, next) => {
  const type = context.req.header("content-type") ?? "";
  if (context.req.method === "POST" && !/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
    throw new Problem(415, "unsupported_media_type", `The content type is "${type}"; send application/json.`);
  }
  await next();
};
