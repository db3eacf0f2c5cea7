import * as z from "zod";
import { FootnoteError } from "../core/errors.js";
import { count, milliseconds, origins } from "../http/setting-schemas.js";
import type { Bindings } from "./bindings.js";

/** Defaults are Node's; an empty variable is one that is not set. */
const schema = z.object({
  FOOTNOTE_TIMEOUT_MS: milliseconds.default(30_000),
  FOOTNOTE_ORIGINS: origins.default([]),
  FOOTNOTE_GENERATOR: z.enum(["extractive", "chat"], { error: "must be extractive or chat" }).default("extractive"),
  FOOTNOTE_CHAT_MODEL: z.string().startsWith("@", "must be a model of Workers AI, such as @cf/meta/llama-3.1-8b-instruct-fast").optional(),
  FOOTNOTE_CHAT_TIMEOUT_MS: milliseconds.default(20_000),
  FOOTNOTE_CHAT_STALL_MS: milliseconds.default(8_000),
  FOOTNOTE_CHAT_RETRIES: count(10).default(2),
  FOOTNOTE_CHAT_MAX_TOKENS: count(100_000).default(800),
  FOOTNOTE_CHAT_CONTEXT_TOKENS: count(10_000_000).default(8192),
});

type Variable = keyof z.infer<typeof schema>;

/** A language model of Workers AI that may answer. */
export interface ChatSettings {
  /** By Workers AI's name: `@cf/…`. */
  readonly model: string;
  /** Questions that name no generator get this one. */
  readonly isDefault: boolean;
  readonly timeoutMs: number;
  readonly stallMs: number;
  readonly retries: number;
  readonly maxTokens: number;
  readonly contextTokens: number;
}

export interface Settings {
  readonly timeoutMs: number;
  readonly origins: readonly string[];
  readonly chat?: ChatSettings;
}

/**
 * The Worker's variables, by the names that the command line's environment has.
 * @throws FootnoteError CONFIG_INVALID that names the variable and its value
 */
export function readSettings(bindings: Bindings): Settings {
  const names = Object.keys(schema.shape) as Variable[];
  const given = Object.fromEntries(names.map((name) => [name, bindings[name] || undefined]));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    throw new FootnoteError("CONFIG_INVALID", `${name} is "${given[name]}", but it ${issue?.message}.`);
  }
  const { FOOTNOTE_TIMEOUT_MS: timeoutMs, FOOTNOTE_ORIGINS: origins } = parsed.data;
  const chat = chatOf(parsed.data, bindings);
  return { timeoutMs, origins, ...(chat ? { chat } : {}) };
}

function chatOf(variables: z.infer<typeof schema>, { AI }: Bindings): ChatSettings | undefined {
  const { FOOTNOTE_CHAT_MODEL: model, FOOTNOTE_CHAT_TIMEOUT_MS: timeoutMs, FOOTNOTE_TIMEOUT_MS: requestMs } = variables;
  const isDefault = variables.FOOTNOTE_GENERATOR === "chat";
  if (model === undefined) {
    if (isDefault) throw invalid('FOOTNOTE_GENERATOR is "chat", but no language model is named; add FOOTNOTE_CHAT_MODEL.');
    return undefined;
  }
  if (!AI) throw invalid(`FOOTNOTE_CHAT_MODEL is "${model}", but Workers AI is not bound; bind it as AI in wrangler.toml.`);
  if (timeoutMs >= requestMs)
    throw invalid(
      `FOOTNOTE_CHAT_TIMEOUT_MS is "${timeoutMs}", but it must be less than FOOTNOTE_TIMEOUT_MS (${requestMs}), or there is no time left to quote.`,
    );
  return {
    model,
    isDefault,
    timeoutMs,
    stallMs: variables.FOOTNOTE_CHAT_STALL_MS,
    retries: variables.FOOTNOTE_CHAT_RETRIES,
    maxTokens: variables.FOOTNOTE_CHAT_MAX_TOKENS,
    contextTokens: variables.FOOTNOTE_CHAT_CONTEXT_TOKENS,
  };
}

function invalid(message: string): FootnoteError {
  return new FootnoteError("CONFIG_INVALID", message);
}
