import type { Problem } from "./wire.js";

/** Why the server gave no answer, in the kinds that a reader can act on. */
export type Failure =
  | { readonly kind: "offline" }
  | { readonly kind: "unreachable" }
  | { readonly kind: "cutOff" }
  | { readonly kind: "busy"; readonly status: 429 | 503; readonly retryAt: number }
  | { readonly kind: "refused"; readonly status: number; readonly message: string };

export class RequestFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: { cause?: unknown }) {
    super(failure.kind, options);
    this.name = "RequestFailed";
    this.failure = failure;
  }
}

const DEFAULT_WAIT_SECONDS = 5;

/** `Retry-After` is a number of seconds or a date. */
export function retryTime(header: string | null, now: number): number {
  const value = header?.trim() ?? "";
  if (/^\d+$/.test(value)) return now + Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? now + DEFAULT_WAIT_SECONDS * 1000 : Math.max(now, date);
}

export async function responseFailure(response: Response): Promise<Failure> {
  if (response.status === 429 || response.status === 503) {
    return {
      kind: "busy",
      status: response.status,
      retryAt: retryTime(response.headers.get("retry-after"), Date.now()),
    };
  }
  const problem: Problem = await response.json().catch(() => ({}));
  return problemFailure({ ...problem, status: response.status });
}

export function problemFailure(problem: Problem): Failure {
  const status = problem.status ?? 500;
  if (status === 429 || status === 503) return { kind: "busy", status, retryAt: retryTime(null, Date.now()) };
  return { kind: "refused", status, message: problem.detail ?? problem.title ?? `HTTP ${status}` };
}

export function networkFailure(): Failure {
  return navigator.onLine === false ? { kind: "offline" } : { kind: "unreachable" };
}

export function failureOf(error: unknown): Failure {
  return error instanceof RequestFailed ? error.failure : { kind: "unreachable" };
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
