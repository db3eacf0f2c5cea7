import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import type { Answer } from "../../../src/core/answer.js";
import type { SourceDocument } from "../../../src/core/document.js";

const PAGE = fileURLToPath(new URL("../../../dist/web/", import.meta.url));

export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

export interface AskedQuestion {
  readonly question: string;
  readonly history?: readonly { role: string; content: string }[];
  readonly documents?: readonly string[];
}

/** What the server does with one question. */
export type Script = (asked: AskedQuestion, response: ServerResponse, request: IncomingMessage) => void | Promise<void>;

/** A server that speaks the contract and answers as a test tells it to: for faults that a real one does not have. */
export class ScriptedServer {
  documents: readonly SourceDocument[];
  suggestions: readonly string[] | undefined = [];
  script: Script;
  readonly asked: AskedQuestion[] = [];
  readonly #server: Server;

  constructor(documents: readonly SourceDocument[], script: Script) {
    this.documents = documents;
    this.script = script;
    this.#server = createServer((request, response) => {
      this.#respond(request, response).catch(() => response.destroy());
    });
  }

  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(port, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    response.setHeader("content-security-policy", POLICY);
    response.setHeader("x-content-type-options", "nosniff");
    if (request.method === "OPTIONS") return allow(response).writeHead(204).end() && undefined;
    if (url.pathname === "/ask") {
      const asked = JSON.parse(await bodyOf(request)) as AskedQuestion;
      this.asked.push(asked);
      return this.script(asked, response, request);
    }
    if (url.pathname === "/documents") return sendJson(response, this.documents.map(summary));
    if (url.pathname === "/suggestions") {
      return this.suggestions ? sendJson(response, { questions: this.suggestions }) : sendProblem(response, 404, "Not found");
    }
    if (url.pathname.startsWith("/documents/")) {
      const id = decodeURIComponent(url.pathname.slice("/documents/".length));
      const document = this.documents.find((candidate) => candidate.id === id);
      return document
        ? sendJson(response, { ...document, characters: document.text.length })
        : sendProblem(response, 404, `No document "${id}"`);
    }
    const path = normalize(url.pathname === "/" ? "/index.html" : url.pathname);
    const file = await readFile(join(PAGE, path)).catch(() => undefined);
    if (!file) return sendProblem(response, 404, "Not found");
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(file);
  }
}

function summary({ text, blocks: _blocks, marks: _marks, ...rest }: SourceDocument): object {
  return { ...rest, characters: text.length };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

function allow(response: ServerResponse): ServerResponse {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-allow-headers", "content-type, accept");
  return response;
}

export function sendJson(response: ServerResponse, value: unknown): void {
  allow(response).writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(value));
}

export function sendProblem(response: ServerResponse, status: number, detail: string, headers: Record<string, string> = {}): void {
  allow(response)
    .writeHead(status, { "content-type": "application/problem+json", ...headers })
    .end(JSON.stringify({ type: "about:blank", title: detail, status, detail, code: "SCRIPTED" }));
}

/** Sends an answer as the contract streams it, `pause` milliseconds between events. */
export async function streamAnswer(response: ServerResponse, answer: Answer, pause = 0): Promise<void> {
  allow(response).writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" });
  let id = 0;
  const send = async (event: string, data: unknown): Promise<void> => {
    response.write(`id: ${++id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  };
  await send("answer-start", { id: answer.id, standaloneQuestion: answer.standaloneQuestion });
  await send("retrieved", { retrieved: answer.retrieved });
  let at = 0;
  for (const claim of answer.claims) {
    await send("text-delta", { text: answer.answer.slice(at, claim.end) });
    at = claim.end;
    await send("claim", { claim, citations: answer.citations.filter((citation) => claim.citations.includes(citation.id)) });
  }
  if (at < answer.answer.length) await send("text-delta", { text: answer.answer.slice(at) });
  await send("answer-end", answer);
  response.end();
}
