import * as z from "zod";
import { FootnoteError } from "../core/errors.js";
import type { Bindings } from "./bindings.js";

const DEFAULT_TIMEOUT_MS = "30000";

const schema = z.object({
  FOOTNOTE_TIMEOUT_MS: z.coerce
    .number({ error: "must be a number of milliseconds" })
    .int("must be a whole number of milliseconds")
    .min(1, "must be 1 or more")
    .max(600_000, "must be 600000 or less"),
  FOOTNOTE_ORIGINS: z
    .string()
    .transform((text) =>
      text
        .split(",")
        .map((origin) => origin.trim())
        .filter((origin) => origin !== ""),
    )
    .refine((list) => list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin), {
      error: "must be origins such as https://example.org, parted by commas",
    }),
});

export interface Settings {
  readonly timeoutMs: number;
  readonly origins: readonly string[];
}

/**
 * The Worker's variables, by the names that the command line's environment has.
 * @throws FootnoteError CONFIG_INVALID that names the variable and its value
 */
export function readSettings(bindings: Bindings): Settings {
  const given = {
    FOOTNOTE_TIMEOUT_MS: bindings.FOOTNOTE_TIMEOUT_MS || DEFAULT_TIMEOUT_MS,
    FOOTNOTE_ORIGINS: bindings.FOOTNOTE_ORIGINS ?? "",
  };
  const parsed = schema.safeParse(given);
  if (parsed.success) return { timeoutMs: parsed.data.FOOTNOTE_TIMEOUT_MS, origins: parsed.data.FOOTNOTE_ORIGINS };
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]) as keyof typeof given;
  throw new FootnoteError("CONFIG_INVALID", `${name} is "${given[name]}", but it ${issue?.message}.`);
}
