import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { Bindings } from "../../src/worker/bindings.js";
import { Isolate } from "../../src/worker/isolate.js";
import type { OpenChat } from "../../src/worker/lazy-chat.js";

/** A Worker with these bindings beside the deployed assets. */
export function opened(changes: Partial<Bindings> = {}, openChat?: OpenChat): Isolate {
  return new Isolate({ ASSETS: env.ASSETS, ...changes }, openChat);
}

export async function request(isolate: Isolate, path: string, init?: RequestInit): Promise<Response> {
  const context = createExecutionContext();
  const response = await isolate.fetch(new Request(`https://footnote.example${path}`, init), context);
  await waitOnExecutionContext(context);
  return response;
}

export function asking(body: object, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}
