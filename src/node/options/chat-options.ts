import * as z from "zod";
import { count, milliseconds } from "../../http/setting-schemas.js";
import type { Option } from "./option.js";

const price = z.coerce.number({ error: "must be a number" }).min(0, "must be 0 or more").max(1e6, "must be 1000000 or less");

/** The language model that may answer, and its limits. */
export const CHAT_OPTIONS = {
  generator: {
    env: "FOOTNOTE_GENERATOR",
    value: "NAME",
    help: "who answers where a question names nobody: extractive quotes, chat is the language model",
    schema: z.enum(["extractive", "chat"], { error: "must be extractive or chat" }),
    fallback: "extractive",
  },
  chatModel: {
    env: "FOOTNOTE_CHAT_MODEL",
    value: "NAME",
    help: "language model that may answer; none by default",
    schema: z.string().min(1),
  },
  chatUrl: {
    env: "FOOTNOTE_CHAT_URL",
    value: "URL",
    help: "base address of the OpenAI-compatible API that serves it",
    schema: z.url({ protocol: /^https?$/, error: "must be an http or https address" }),
    fallback: "https://api.openai.com/v1",
  },
  chatKey: {
    env: "FOOTNOTE_CHAT_KEY",
    value: "KEY",
    help: "key of that API, if it wants one; better given by the environment",
    schema: z.string().min(1),
    secret: true,
  },
  chatTimeoutMs: {
    env: "FOOTNOTE_CHAT_TIMEOUT_MS",
    value: "MS",
    help: "longest the language model may take, further attempts included",
    schema: milliseconds,
    fallback: "20000",
  },
  chatStallMs: {
    env: "FOOTNOTE_CHAT_STALL_MS",
    value: "MS",
    help: "longest it may be silent",
    schema: milliseconds,
    fallback: "8000",
  },
  chatRetries: { env: "FOOTNOTE_CHAT_RETRIES", value: "N", help: "attempts after the first", schema: count(10), fallback: "2" },
  chatMaxTokens: { env: "FOOTNOTE_CHAT_MAX_TOKENS", value: "N", help: "most tokens it may write", schema: count(100_000), fallback: "800" },
  chatContextTokens: {
    env: "FOOTNOTE_CHAT_CONTEXT_TOKENS",
    value: "N",
    help: "tokens it can hold; evidence is cut to fit, the best kept",
    schema: count(10_000_000),
    fallback: "8192",
  },
  chatPriceInput: { env: "FOOTNOTE_CHAT_PRICE_INPUT", value: "N", help: "price of a million tokens read", schema: price, fallback: "0" },
  chatPriceOutput: {
    env: "FOOTNOTE_CHAT_PRICE_OUTPUT",
    value: "N",
    help: "price of a million tokens written",
    schema: price,
    fallback: "0",
  },
  chatCostLimit: {
    env: "FOOTNOTE_CHAT_COST_LIMIT",
    value: "N",
    help: "most it may cost in a day, in the currency of the prices; 0 is no limit",
    schema: price,
    fallback: "0",
  },
  chatJudgeModel: {
    env: "FOOTNOTE_CHAT_JUDGE_MODEL",
    value: "ID",
    help: "entailment model from the hub that votes on each claim, such as Xenova/nli-deberta-v3-xsmall",
    schema: z.string().min(1),
  },
} as const satisfies Record<string, Option>;
