import * as z from "zod";

/** An option of the command line: its environment variable, its default and what `--help` says of it. */
export interface Option {
  readonly env: string;
  readonly value: string;
  readonly help: string;
  readonly schema: z.ZodType;
  readonly fallback?: string;
  readonly flag?: true;
  /** Its value is never printed. */
  readonly secret?: true;
}

export const folder = z.string().min(1, "must name a folder");
export const port = z.coerce
  .number({ error: "must be a whole number from 0 to 65535" })
  .int("must be a whole number from 0 to 65535")
  .min(0, "must be 0 or more")
  .max(65535, "must be 65535 or less");
export const flag = z.stringbool({ error: "must be true or false" });
