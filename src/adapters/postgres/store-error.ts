import { type ErrorCode, FootnoteError } from "../../core/errors.js";

interface SqlFailure extends Error {
  /** SQLSTATE, or the system's name of a socket's failure. */
  readonly code?: string;
}

const RULES: readonly (readonly [pattern: RegExp, code: ErrorCode, say: (message: string) => string])[] = [
  [
    /^(?:57014|55P03|25P03|25P04)$|read timeout/i,
    "STORE_SLOW",
    () => "The database took too long; try again, or give it longer with --store-timeout-ms.",
  ],
  [
    /^(?:53100|53200|58030|ENOSPC)$/,
    "STORE_FULL",
    (message) => `The database cannot write (${message}); free space there and run this again. What was committed before is untouched.`,
  ],
  [
    /^(?:28P01|28000|3D000|42501|42704|58P01|0A000|3F000|25006)$/,
    "STORE_INVALID",
    (message) => `The database refuses (${message}); see docs/postgres.md for what it needs.`,
  ],
  [
    /^(?:08...|57P..|53300|55000|25P02|E[A-Z_]+|DEPTH_ZERO_.*|SELF_SIGNED.*|UNABLE_.*)$|terminated|timeout exceeded when trying to connect|not queryable|SSL|closed/i,
    "STORE_UNAVAILABLE",
    (message) => `The database cannot be reached (${message}); it is tried again with each request.`,
  ],
];

/** A database's failure as one sentence with a code; what is no failure of a database is left as it is. */
export function storeError(cause: unknown): unknown {
  if (cause instanceof FootnoteError || !(cause instanceof Error)) return cause;
  const { code = "", message } = cause as SqlFailure;
  const said = firstLine(message || (cause as AggregateError).errors?.map(({ message: one }: Error) => one).join("; ") || code);
  const rule = RULES.find(([pattern]) => pattern.test(code) || (code === "" && pattern.test(message)));
  if (rule) return new FootnoteError(rule[1], rule[2](said), { cause });
  if (/^[0-9A-Z]{5}$/.test(code)) return new FootnoteError("STORE_FAILED", `The database failed (${said}, SQLSTATE ${code}).`, { cause });
  return cause;
}

/** Whether the connection is of no more use. */
export function isLost(error: unknown): boolean {
  return (
    error instanceof FootnoteError && (error.code === "STORE_UNAVAILABLE" || /read timeout/i.test(String((error.cause as Error)?.message)))
  );
}

/** Whether a reader has waited long enough already: it is not tried again for the same question. */
export function isSlow(error: unknown): boolean {
  return error instanceof FootnoteError && error.code === "STORE_SLOW";
}

function firstLine(text: string): string {
  return (text.split("\n")[0] ?? "").replace(/[.;]+$/, "");
}
