import * as z from "zod";
import { count, milliseconds, origins } from "../../http/setting-schemas.js";
import { type Option, port } from "./option.js";

/** How a server listens and what it lets in. */
export const SERVING_OPTIONS = {
  port: { env: "FOOTNOTE_PORT", value: "N", help: "port to listen on; 0 takes a free one", schema: port, fallback: "4377" },
  host: { env: "FOOTNOTE_HOST", value: "H", help: "address to listen on", schema: z.string().min(1), fallback: "127.0.0.1" },
  timeoutMs: { env: "FOOTNOTE_TIMEOUT_MS", value: "MS", help: "longest a request may take", schema: milliseconds, fallback: "30000" },
  origins: {
    env: "FOOTNOTE_ORIGINS",
    value: "URL,URL",
    help: "sites whose pages may embed the question box",
    schema: origins,
    fallback: "",
  },
  publicUrl: {
    env: "FOOTNOTE_PUBLIC_URL",
    value: "URL",
    help: "address readers reach the chat page at, for links; by default the one a request came to",
    schema: z.url({ protocol: /^https?$/, error: "must be an http or https address" }).transform((url) => url.replace(/\/+$/, "")),
  },
  answerCache: {
    env: "FOOTNOTE_ANSWER_CACHE",
    value: "MIB",
    help: "memory for answers, given again when the same is asked; 0 keeps none",
    schema: count(65_536),
    fallback: "16",
  },
} as const satisfies Record<string, Option>;
