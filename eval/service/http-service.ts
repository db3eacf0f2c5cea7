import { unicodeSplitter } from "../../src/adapters/sentence-splitters.js";
import type { Answer, GeneratorKind } from "../../src/core/answer.js";
import type { GradedService, ServedDocument } from "./graded-service.js";
import { paragraphSpans, sentenceSpans } from "./plain-units.js";
import { readAnswer } from "./read-answer.js";

const ATTEMPTS = 5;
const LONGEST_WAIT_MS = 10_000;
const TIMEOUT_MS = 60_000;

/** Any service that speaks the contract, at a base address. */
export function openHttpService(address: string, generator: GeneratorKind = "extractive"): GradedService {
  const base = address.replace(/\/+$/, "");
  const split = unicodeSplitter("en");
  const documents = new Map<string, Promise<ServedDocument | undefined>>();

  async function fetchDocument(id: string): Promise<ServedDocument | undefined> {
    const response = await request(`${base}/documents/${encodeURIComponent(id)}`, {});
    if (response.status === 404) return undefined;
    const body = await json(response);
    const text = (body as { text?: unknown }).text;
    if (typeof text !== "string") throw new Error(`${base}/documents/${id} has no text.`);
    return { id, text, sentences: sentenceSpans(text, split), passages: paragraphSpans(text) };
  }

  return {
    name: base,
    async ask(question, history, documentIds): Promise<Answer> {
      const response = await request(`${base}/ask`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify({
          question,
          documents: documentIds,
          ...(history.length > 0 ? { history } : {}),
          ...(generator === "chat" ? { generator } : {}),
        }),
      });
      return readAnswer(await json(response));
    },
    document(id) {
      const known = documents.get(id) ?? fetchDocument(id);
      documents.set(id, known);
      return known;
    },
  };
}

/** Asks again where the service says it is busy or not ready. */
async function request(url: string, init: RequestInit): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
    if ((response.status !== 429 && response.status !== 503) || attempt === ATTEMPTS) return response;
    await response.body?.cancel();
    const seconds = Number(response.headers.get("retry-after") ?? attempt);
    const wait = Number.isFinite(seconds) ? seconds * 1000 : 1000;
    await new Promise((resolve) => setTimeout(resolve, Math.min(wait, LONGEST_WAIT_MS)));
  }
}

async function json(response: Response): Promise<unknown> {
  const body = await response.text();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${body.slice(0, 200)}`);
  try {
    return JSON.parse(body) as unknown;
  } catch (cause) {
    throw new Error(`${response.url} answered with something that is no JSON: ${body.slice(0, 80)}`, { cause });
  }
}
