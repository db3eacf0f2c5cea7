import type { MiddlewareHandler } from "hono";
import { Problem } from "../http/problem.js";

/** The binding does not tell its own period; wrangler.toml may say 10 or 60 seconds, and a minute is enough for either. */
const RETRY_AFTER_SECONDS = 60;

/** Refuses what an address asks beyond the binding's limit; reading is not counted. Each of Cloudflare's locations counts by itself. */
export function limitQuestions(binding: RateLimit): MiddlewareHandler {
  return async ({ req }, next) => {
    if (req.method === "POST") {
      const { success } = await binding.limit({ key: network(req.header("cf-connecting-ip") ?? "unknown") });
      if (!success) {
        throw new Problem(
          429,
          "rate_limited",
          `More questions from one address than are answered; try again in ${RETRY_AFTER_SECONDS} s.`,
          {
            retryAfterSeconds: RETRY_AFTER_SECONDS,
          },
        );
      }
    }
    await next();
  };
}

/** An IPv6 address as its first 64 bits: one household has all that follow. */
function network(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address;
  const [head = "", tail = ""] = address.toLowerCase().split("::");
  const groups = head === "" ? [] : head.split(":");
  const last = tail === "" ? [] : tail.split(":");
  const missing = address.includes("::") ? 8 - groups.length - last.length : 0;
  return [...groups, ...new Array<string>(Math.max(0, missing)).fill("0"), ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
