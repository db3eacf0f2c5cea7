import * as z from "zod";
import type { Answer, Question } from "../core/answer.js";
import { FootnoteError } from "../core/errors.js";

/** What is printed of an answer; whatever else it holds is passed on as it came. */
const readable = z.looseObject({
  status: z.string(),
  abstained: z.boolean(),
  answer: z.string(),
  claims: z.array(z.looseObject({ end: z.number(), citations: z.array(z.number()) })),
  citations: z.array(
    z.looseObject({
      id: z.number(),
      quote: z.string(),
      document: z.looseObject({ id: z.string(), title: z.string() }),
      section: z.looseObject({ title: z.string() }),
    }),
  ),
  retrieved: z.array(z.looseObject({ section: z.looseObject({ title: z.string() }) })),
});

export interface RemoteAccess {
  /** Longest to wait, in milliseconds. */
  readonly waitMs: number;
  /** API key, where the server wants one. */
  readonly key?: string | undefined;
}

/**
 * Asks a running Footnote, which may live below a path of its host.
 * @throws FootnoteError REMOTE_FAILED that says what the address answered, or REQUEST_INVALID in the service's own words
 */
export async function askRemote(url: string, { question, documents }: Question, access: RemoteAccess): Promise<Answer> {
  const address = new URL("ask", url.endsWith("/") ? url : `${url}/`);
  const [status, text] = await post(address, JSON.stringify({ question, ...(documents ? { documents } : {}) }), url, access);
  const body = parsed(text);
  if (status < 200 || status > 299) {
    const { detail, code } = z.looseObject({ detail: z.string(), code: z.string() }).safeParse(body).data ?? {};
    if (detail === undefined || code === undefined) throw notFootnote(url, `it answered ${status} without a Footnote's problem document`);
    throw new FootnoteError(status < 500 ? "REQUEST_INVALID" : "REMOTE_FAILED", `${url} answered ${status}: ${detail}`);
  }
  const answer = readable.safeParse(body);
  if (answer.success) return answer.data as unknown as Answer;
  throw notFootnote(url, body === undefined ? "its answer is no JSON" : "its JSON is no answer");
}

async function post(address: URL, body: string, url: string, { waitMs, key }: RemoteAccess): Promise<[number, string]> {
  try {
    const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` };
    const headers = { "content-type": "application/json", accept: "application/json", ...authorization };
    const response = await fetch(address, { method: "POST", headers, body, signal: AbortSignal.timeout(waitMs) });
    return [response.status, await response.text()];
  } catch (cause) {
    if (cause instanceof Error && cause.name === "TimeoutError") {
      throw new FootnoteError("REMOTE_FAILED", `${url} gave no answer within ${waitMs} ms; wait longer with --wait-ms.`, { cause });
    }
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    const why = (inner as NodeJS.ErrnoException).code ?? (inner as Error).message;
    throw new FootnoteError("REMOTE_FAILED", `${url} cannot be reached (${why}); start it there, or leave --url out.`, { cause });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function notFootnote(url: string, why: string): FootnoteError {
  return new FootnoteError("REMOTE_FAILED", `${url} does not seem to be a Footnote: ${why}; check the address.`);
}
