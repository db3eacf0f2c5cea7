import type { Answer } from "../../src/core/answer.js";
import { createApp } from "../../src/http/app.js";
import type { AppPorts } from "../../src/http/app-ports.js";
import { openArticle } from "../runtime/node/article.js";

let opened: ReturnType<typeof openArticle> | undefined;

/** The committed index, opened once for a file of tests. */
export function articleService(): ReturnType<typeof openArticle> {
  opened ??= openArticle();
  return opened;
}

export interface TestApp {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  readonly ask: (body: unknown, headers?: Record<string, string>) => Promise<Response>;
  readonly logged: unknown[];
}

export async function testApp(changes: Partial<AppPorts> = {}): Promise<TestApp> {
  const service = changes.service ? undefined : await articleService();
  const logged: unknown[] = [];
  const app = createApp({
    service: () => {
      if (!service) throw new Error("No service was given.");
      return service;
    },
    accepting: () => true,
    asset: async () => undefined,
    logError: (error) => logged.push(error),
    timeoutMs: 10_000,
    origins: [],
    version: "0.0.0-test",
    ...changes,
  });
  const request = async (path: string, init?: RequestInit) => app.request(path, init);
  return {
    fetch: app.fetch,
    request,
    logged,
    ask: (body, headers = {}) =>
      request("/ask", {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
  };
}

export async function answerTo(app: TestApp, question: string, more: object = {}): Promise<Answer> {
  const response = await app.ask({ question, ...more });
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}
