import { GeneratorFailure } from "../core/generator-failure.js";

/** What a server's refusal says of a next attempt. */
export interface Refusal {
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
}

/** Status and Retry-After of whatever a chat model's client throws, wrapped or not. */
export function readRefusal(error: unknown, now: () => number = Date.now): Refusal {
  for (let cause = error, depth = 0; cause !== null && typeof cause === "object" && depth < 5; depth++) {
    const { status, statusCode, headers, response } = cause as Readonly<Record<string, unknown>>;
    const code = [status, statusCode, (response as { status?: unknown } | undefined)?.status].find((one) => typeof one === "number");
    if (typeof code === "number")
      return {
        status: code,
        retryAfterMs: retryAfter(header(headers) ?? header((response as { headers?: unknown } | undefined)?.headers), now()),
      };
    cause = (cause as { cause?: unknown }).cause;
  }
  return { status: undefined, retryAfterMs: undefined };
}

function header(headers: unknown): string | undefined {
  if (headers === null || typeof headers !== "object") return undefined;
  const found: unknown =
    headers instanceof Headers ? headers.get("retry-after") : (headers as Readonly<Record<string, unknown>>)["retry-after"];
  return typeof found === "string" ? found : undefined;
}

/** Seconds, or a date. */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Whether the same request may succeed a moment later: a busy or broken server, or no connection. */
export function isTransient(error: unknown): boolean {
  if (error instanceof GeneratorFailure) return error.code === "stalled";
  const { status } = readRefusal(error);
  return status === undefined ? isConnection(error) : status === 408 || status === 409 || status === 429 || status >= 500;
}

function isConnection(error: unknown): boolean {
  const text = error instanceof Error ? `${error.name} ${error.message} ${String((error.cause as Error | undefined)?.message ?? "")}` : "";
  return /connect|fetch failed|network|socket|terminated|ECONN|ENOTFOUND|EAI_AGAIN|premature|timed? ?out/i.test(text);
}

/** The failure a reader is told of: no address, no key, nothing the server said. */
export function asFailure(error: unknown): GeneratorFailure {
  if (error instanceof GeneratorFailure) return error;
  const { status } = readRefusal(error);
  const quoted = "the documents are quoted instead.";
  if (status === 429) return new GeneratorFailure("rate_limited", `The language model is busy; ${quoted}`, { cause: error });
  if (status !== undefined)
    return new GeneratorFailure("upstream_error", `The language model's server answered ${status}; ${quoted}`, { cause: error });
  if (isConnection(error))
    return new GeneratorFailure("unreachable", `The language model's server cannot be reached; ${quoted}`, { cause: error });
  return new GeneratorFailure("upstream_error", `The language model failed; ${quoted}`, { cause: error });
}
