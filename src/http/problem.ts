import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type * as z from "zod";
import { type ErrorCode, FootnoteError } from "../core/errors.js";

export interface FieldError {
  readonly field: string;
  readonly message: string;
  readonly value?: unknown;
}

/** An RFC 9457 problem: what went wrong, by a stable code, and what to do about it. */
export class Problem extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly errors: readonly FieldError[] | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    status: ContentfulStatusCode,
    code: string,
    detail: string,
    more: { errors?: readonly FieldError[]; retryAfterSeconds?: number } = {},
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.errors = more.errors;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: "Malformed request",
  401: "API key wanted",
  403: "Not allowed",
  404: "Not found",
  405: "Method not allowed",
  413: "Too large",
  415: "Unsupported media type",
  422: "Invalid field",
  429: "Too many requests",
  500: "Internal error",
  503: "Not ready",
  504: "Took too long",
};

export function problemResponse(context: Context, { status, code, message, errors, retryAfterSeconds }: Problem): Response {
  const body = {
    type: `urn:footnote:problem:${code}`,
    title: TITLES[status] ?? "Error",
    status,
    detail: message,
    code,
    ...(errors ? { errors } : {}),
  };
  return context.body(JSON.stringify(body), status, {
    "content-type": "application/problem+json; charset=utf-8",
    ...(retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) }),
  });
}

const STATUS_OF: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  DOCUMENT_UNKNOWN: 422,
  FEEDBACK_FULL: 429,
  REQUEST_INVALID: 422,
  REQUEST_ABORTED: 400,
};

/** A store that is full is full until someone empties it. */
const RETRY_AFTER_SECONDS: Readonly<Record<number, number>> = { 429: 3600, 503: 5 };

/** Any thrown value as a problem; what was not thrown on purpose says nothing of its insides. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof FootnoteError) {
    const status = STATUS_OF[error.code] ?? 503;
    const retryAfterSeconds = RETRY_AFTER_SECONDS[status];
    return new Problem(status, error.code.toLowerCase(), error.message, retryAfterSeconds === undefined ? {} : { retryAfterSeconds });
  }
  if (error instanceof HTTPException) {
    if (error.status === 400)
      return new Problem(400, "malformed_json", 'The body is not valid JSON; send an object such as {"question": "…"}.');
    if (error.status === 504) return new Problem(504, "timeout", "The answer took too long; try again.");
    return new Problem(error.status as ContentfulStatusCode, "http_error", error.message || "The request cannot be served.");
  }
  return new Problem(500, "internal_error", "Something went wrong inside; the log names it by this response's request id.");
}

/** Whether whoever runs the server should hear of an error: not of what was thrown to tell the client something, nor of a time limit. */
export function isFault(error: unknown, problem: Problem): boolean {
  return problem.status >= 500 && error !== problem && !(error instanceof HTTPException);
}

const SHOWN = 80;

/** Names every field that failed and shows, shortened, what stood there. */
export function fieldProblem(error: z.ZodError, input: unknown): Problem {
  const errors = error.issues.flatMap((issue): FieldError[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        field: [...issue.path, key].join("."),
        message: "is not a field of this request; remove it",
        value: shown(at(input, [...issue.path, key])),
      }));
    }
    const value = at(input, issue.path);
    return [{ field: issue.path.join(".") || "body", message: issue.message, ...(value === undefined ? {} : { value: shown(value) }) }];
  });
  const detail = errors
    .map(({ field, message, value }) => `${field}: ${message}${value === undefined ? "" : ` (got ${JSON.stringify(value)})`}`)
    .join("; ");
  return new Problem(422, "invalid_field", `${detail}.`, { errors });
}

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === "object" ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    input,
  );
}

function shown(value: unknown): unknown {
  if (typeof value === "string") {
    const text = value.toWellFormed();
    return [...text].length > SHOWN ? `${[...text].slice(0, SHOWN).join("")}…` : text;
  }
  if (value === null || typeof value === "number" || typeof value === "boolean" || value === undefined) return value;
  return Array.isArray(value) ? `array of ${value.length}` : typeof value;
}
