import type { Answer, AnswerEvent, Turn } from "../core/answer.js";
import type { ApiKey } from "./api-key.js";
import { readEvents } from "./event-stream.js";
import { isAbort, networkFailure, problemFailure, RequestFailed, responseFailure } from "./failure.js";
import type { DocumentSummary, ReadableDocument } from "./wire.js";

export interface AskRequest {
  readonly question: string;
  readonly history: readonly Turn[];
  readonly documents?: readonly string[];
}

/** The server's API, as the page uses it. Throws `RequestFailed`, or an `AbortError` when stopped. */
export class FootnoteClient {
  readonly #base: string;
  readonly #key: ApiKey | undefined;

  /** Without a place for keys, a server that wants one is not asked again. */
  constructor(base: string, key?: ApiKey) {
    this.#base = base;
    this.#key = key;
  }

  documents(): Promise<DocumentSummary[]> {
    return this.#json<DocumentSummary[]>("documents");
  }

  document(id: string): Promise<ReadableDocument> {
    return this.#json<ReadableDocument>(`documents/${encodeURIComponent(id)}`);
  }

  /** Empty where the server has none to offer. */
  async suggestions(documentId: string): Promise<readonly string[]> {
    try {
      const path = `suggestions?document=${encodeURIComponent(documentId)}`;
      const { questions } = await this.#json<{ questions?: readonly string[] }>(path);
      return questions ?? [];
    } catch {
      return [];
    }
  }

  async *ask(request: AskRequest, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
    const response = await this.#fetch("ask", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream, application/json" },
      body: JSON.stringify({
        question: request.question,
        ...(request.history.length > 0 && { history: request.history }),
        ...(request.documents && { documents: request.documents }),
      }),
      signal,
    });
    const type = response.headers.get("content-type") ?? "";
    if (!type.startsWith("text/event-stream") || response.body === null) {
      yield { type: "answer-end", answer: (await response.json()) as Answer };
      return;
    }
    yield* answerEvents(response.body);
  }

  async #json<Value>(path: string): Promise<Value> {
    const response = await this.#fetch(path, { headers: { accept: "application/json" } });
    return (await response.json()) as Value;
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const url = new URL(path, this.#base);
    const shown = this.#key?.value;
    let response = await send(url, init, shown);
    const other = response.status === 401 ? this.#key?.instead(shown) : undefined;
    if (other !== undefined) response = await send(url, init, other);
    if (!response.ok) throw new RequestFailed(await responseFailure(response));
    return response;
  }
}

async function send(url: URL, init: RequestInit, key: string | undefined): Promise<Response> {
  try {
    return await fetch(url, key === undefined ? init : { ...init, headers: { ...init.headers, authorization: `Bearer ${key}` } });
  } catch (error) {
    if (isAbort(error)) throw error;
    throw new RequestFailed(networkFailure(), { cause: error });
  }
}

/** A stream that ends without `answer-end` was cut off: a half answer is never passed off as a whole one. */
async function* answerEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<AnswerEvent> {
  try {
    for await (const { event, data } of readEvents(body)) {
      const value: unknown = JSON.parse(data);
      if (event === "error") throw new RequestFailed(problemFailure(problemIn(value)));
      if (event === "answer-end") {
        yield { type: "answer-end", answer: value as Answer };
        return;
      }
      yield { type: event, ...(value as object) } as AnswerEvent;
    }
  } catch (error) {
    if (isAbort(error) || error instanceof RequestFailed) throw error;
    throw new RequestFailed({ kind: "cutOff" }, { cause: error });
  }
  throw new RequestFailed({ kind: "cutOff" });
}

function problemIn(value: unknown): object {
  if (typeof value !== "object" || value === null) return {};
  const nested = (value as { problem?: unknown }).problem;
  return typeof nested === "object" && nested !== null ? nested : value;
}
