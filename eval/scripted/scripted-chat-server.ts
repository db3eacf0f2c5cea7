import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a call to the server asks, as far as a script cares. */
export interface ChatCall {
  /** From 1, over all calls. */
  readonly number: number;
  readonly system: string;
  readonly user: string;
  /** The user message as the prompt makes it: the question and its numbered sentences. */
  readonly data: {
    readonly question: string;
    readonly context?: string;
    readonly sentences: readonly { readonly n: number; readonly text: string }[];
  };
  readonly structured: boolean;
  readonly authorization: string | undefined;
}

/** What the server does with a call. */
export interface ChatReply {
  /** 200 by default; another is an error, its body the first piece. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Streamed one after the other. */
  readonly pieces: readonly string[];
  /** After the last piece: end properly (default), say nothing more, or cut the connection. */
  readonly after?: "end" | "silence" | "cut";
  readonly finish?: "stop" | "length" | "content_filter";
}

export interface ScriptedChatServer {
  /** Base address, as an OpenAI client takes it. */
  readonly url: string;
  readonly calls: readonly ChatCall[];
  /** Calls whose client went away before the answer ended. */
  readonly abandoned: number;
  close(): Promise<void>;
}

/** A real HTTP server that speaks OpenAI's chat completions, streaming, and behaves as its script says. */
export async function openScriptedChatServer(script: (call: ChatCall) => ChatReply): Promise<ScriptedChatServer> {
  const calls: ChatCall[] = [];
  let abandoned = 0;
  const server = createServer(async (request, response) => {
    const call = readCall(await bodyOf(request), calls.length + 1, request.headers.authorization);
    calls.push(call);
    response.on("close", () => {
      if (!response.writableEnded) abandoned++;
    });
    await answer(script(call), response);
  });
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    get abandoned() {
      return abandoned;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Claims as a model that keeps to its form writes them. */
export function claimsJson(claims: readonly { readonly text: string; readonly sentences: readonly unknown[] }[]): string {
  return JSON.stringify({ claims });
}

/** A text in pieces of a few characters, as tokens come. */
export function inPieces(text: string, size = 7): string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${size}}`, "g")) ?? [];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}

interface Body {
  readonly messages?: readonly { readonly role: string; readonly content: unknown }[];
  readonly response_format?: { readonly type?: string };
}

function readCall(body: string, number: number, authorization: string | undefined): ChatCall {
  const { messages = [], response_format: format } = JSON.parse(body) as Body;
  const of = (role: string) => String(messages.find((message) => message.role === role)?.content ?? "");
  const user = of("user");
  return {
    number,
    system: of("system"),
    user,
    data: JSON.parse(user) as ChatCall["data"],
    structured: format?.type === "json_schema",
    authorization,
  };
}

async function answer(
  { status = 200, headers = {}, pieces, after = "end", finish = "stop" }: ChatReply,
  response: ServerResponse,
): Promise<void> {
  if (status !== 200) {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ error: { message: pieces[0] ?? "no reason", type: "error" } }));
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream", ...headers });
  response.flushHeaders();
  const send = (delta: object, reason: string | null = null) =>
    response.write(
      `data: ${JSON.stringify({ id: "scripted", object: "chat.completion.chunk", created: 0, model: "scripted", choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`,
    );
  for (const piece of pieces) send({ role: "assistant", content: piece });
  if (after === "silence") return;
  // What was written is on its way before the connection goes.
  if (after === "cut") await new Promise((resolve) => setImmediate(resolve));
  if (after === "cut") {
    response.destroy();
    return;
  }
  send({}, finish);
  response.end("data: [DONE]\n\n");
}
