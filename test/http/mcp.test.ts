import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/core/answer.js";
import type { SourceDocument } from "../../src/core/document.js";
import { Problem } from "../../src/http/problem.js";
import { expectInvariants } from "./answer-invariants.js";
import { answerTo, articleService } from "./article-app.js";
import { randomQuestion } from "./random-question.js";
import { type ServedApp, servedApp } from "./served-app.js";

const QUESTION = "What share of China's electricity could data centers use by 2026?";

let app: ServedApp;
let client: Client;
let document: SourceDocument;

async function connect({ url }: ServedApp, headers: Record<string, string> = {}): Promise<Client> {
  const connected = new Client({ name: "test", version: "1" });
  await connected.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`), { requestInit: { headers } }));
  return connected;
}

beforeAll(async () => {
  app = await servedApp();
  client = await connect(app);
  [document] = (await articleService()).library.documents as [SourceDocument];
});
afterAll(async () => {
  await client.close();
  await app.close();
});

function call(name: string, given: Record<string, unknown>) {
  return client.callTool({ name, arguments: given });
}

function textOf(result: Awaited<ReturnType<typeof call>>): string {
  return result.content.map((part) => (part.type === "text" ? part.text : "")).join("");
}

describe("an MCP client over HTTP", () => {
  it("finds three tools that read and change nothing, with schemas of what goes in and comes out", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(["ask", "fetch", "search"]);
    for (const { inputSchema, outputSchema, annotations, description } of tools) {
      expect(inputSchema["type"]).toBe("object");
      expect(outputSchema?.["type"]).toBe("object");
      expect(annotations).toMatchObject({ readOnlyHint: true });
      expect(description).toBeTruthy();
    }
    expect(client.getInstructions()).toContain("abstention");
    expect(client.getServerVersion()).toMatchObject({ name: "footnote", version: "0.0.0-test" });
  });

  it("asks, and gets the whole answer beside its text with footnotes", async () => {
    const result = await call("ask", { question: QUESTION });
    const answer = result.structuredContent as unknown as Answer;
    expectInvariants(answer, [document]);
    const { id: _, timings: __, ...plain } = await answerTo(app, QUESTION);
    expect(answer).toMatchObject(plain);
    for (const { quote, section } of answer.citations) expect(textOf(result)).toContain(`${section.title}: “${quote}”`);
    expect(textOf(result)).toContain(`${app.url}/?document=the-chinese-way#:~:text=`);
  });

  it("gets an abstention as an answer, not an error", async () => {
    const result = await call("ask", { question: "Who won the 2022 World Cup?" });
    expect(result.isError).toBeFalsy();
    expect(result.structuredContent).toMatchObject({ abstained: true, status: "not_in_document" });
  });

  it("gets the same answer as over HTTP, for any question", async () => {
    await fc.assert(
      fc.asyncProperty(randomQuestion(document.text), async (question) => {
        const answer = (await call("ask", { question })).structuredContent as unknown as Answer;
        const { id: _, timings: __, ...plain } = await answerTo(app, question);
        expect(answer).toMatchObject(plain);
      }),
      { numRuns: 15 },
    );
    expect(app.logged).toEqual([]);
  });

  it("searches, and fetches what it found, in the shape that connectors expect", async () => {
    const found = await call("search", { query: "electricity of data centers" });
    const { results } = found.structuredContent as { results: { id: string; title: string; url: string; text: string }[] };
    expect(JSON.parse(textOf(found))).toEqual({ results });
    expect(results.length).toBeGreaterThan(1);
    const [first] = results;
    expect(Object.keys(first ?? {}).sort()).toEqual(["id", "text", "title", "url"]);
    const fetched = await call("fetch", { id: first?.id });
    expect(fetched.structuredContent).toMatchObject({ ...first, metadata: { document: "the-chinese-way", kind: "passage" } });
    expect(JSON.parse(textOf(fetched))).toEqual(fetched.structuredContent);
    const { start, end } = (fetched.structuredContent as { metadata: Record<string, string> }).metadata;
    expect(document.text.slice(Number(start), Number(end))).toBe(first?.text);
    const whole = await call("fetch", { id: "the-chinese-way" });
    expect(whole.structuredContent).toMatchObject({ id: "the-chinese-way", text: document.text, metadata: { kind: "document" } });
  });

  it("reads documents and their sections as resources, and is helped to name them", async () => {
    const { resources } = await client.listResources();
    expect(resources).toMatchObject([{ uri: "footnote://documents/the-chinese-way", title: document.title, mimeType: "text/plain" }]);
    const read = await client.readResource({ uri: "footnote://documents/the-chinese-way" });
    expect(read.contents).toMatchObject([{ text: document.text }]);
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate).sort()).toEqual([
      "footnote://documents/{id}",
      "footnote://documents/{id}/sections/{section}",
    ]);
    const section = document.sections[1];
    const part = await client.readResource({ uri: `footnote://documents/the-chinese-way/sections/${section?.id}` });
    expect(part.contents).toMatchObject([{ text: document.text.slice(section?.start, section?.end) }]);
    const ref = { type: "ref/resource" as const, uri: "footnote://documents/{id}" };
    const { completion } = await client.complete({ ref, argument: { name: "id", value: "the-" } });
    expect(completion.values).toEqual(["the-chinese-way"]);
    await expect(client.readResource({ uri: "footnote://documents/absent" })).rejects.toThrow(/absent|not found/i);
    await expect(client.readResource({ uri: "footnote://documents/the-chinese-way/sections/absent" })).rejects.toThrow(/absent|not found/i);
  });

  it.each([
    ["a blank question", "ask", { question: " " }],
    ["no question", "ask", {}],
    ["a question too long", "ask", { question: "x".repeat(2001) }],
    ["a document that is not there", "ask", { question: "Why?", documents: ["absent"] }],
    ["a field that is not known", "ask", { question: "Why?", temperature: 1 }],
    ["a generator that is not configured", "ask", { question: "Why?", generator: "chat" }],
    ["a blank search", "search", { query: "" }],
    ["too many results", "search", { query: "coal", limit: 1000 }],
    ["an id of nothing", "fetch", { id: "absent#1" }],
    ["an id of no document", "fetch", { id: "#" }],
    ["an id that is a number", "fetch", { id: 1 }],
    ["a tool there is not", "obey", {}],
  ])("is told what is wrong, by a tool's error or the protocol's, and nothing breaks: %s", async (_, name, given) => {
    const outcome = await call(name, given).then(
      (result) => (result.isError ? textOf(result) : `no error: ${textOf(result)}`),
      (error: Error) => error.message,
    );
    expect(outcome).not.toMatch(/^no error|at \S+ \(|node_modules/);
    expect(app.logged).toEqual([]);
  });

  it("learns nothing of the insides of what breaks", async () => {
    const real = await articleService();
    const broken = await servedApp({
      service: () => ({
        ...real,
        library: real.library,
        // biome-ignore lint/correctness/useYield: it breaks before it says anything
        async *ask() {
          throw new TypeError("secret path /srv/index");
        },
      }),
    });
    const other = await connect(broken);
    const result = await other.callTool({ name: "ask", arguments: { question: "Why?" } });
    expect(result.isError).toBe(true);
    expect(JSON.stringify(result)).not.toContain("secret");
    expect(broken.logged).toHaveLength(1);
    await other.close();
    await broken.close();
  });
});

describe("/mcp", () => {
  const initialize = {
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "old", version: "1" } },
  };
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    app.request("/mcp", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json, text/event-stream", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });

  it("serves clients of the protocol's earlier versions too, without a session", async () => {
    const response = await post(initialize);
    expect(response.status).toBe(200);
    expect(response.headers.get("mcp-session-id")).toBeNull();
    expect(await response.text()).toContain('"protocolVersion":"2025-06-18"');
    expect((await app.request("/mcp", { method: "DELETE" })).status).toBe(405);
  });

  it.each(["http://evil.example", "http://evil.example:4377", "null", "https://localhost.evil.example", "chrome-extension://abc"])(
    "refuses a page of another site, even one whose name points here: %s",
    async (origin) => {
      const host = URL.canParse(origin) ? new URL(origin).host : "evil.example";
      const response = await post(initialize, { origin, host });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ jsonrpc: "2.0", error: { code: -32600, data: { code: "origin_refused" } }, id: null });
    },
  );

  it("lets pages of this machine in, and those of the sites that are listed", async () => {
    expect((await post(initialize, { origin: "http://localhost:6274" })).status).toBe(200);
    const listed = await servedApp({ origins: ["https://that.site"], publicUrl: "https://footnote.example" });
    for (const origin of ["https://that.site", "https://footnote.example"]) await (await connect(listed, { origin })).close();
    await listed.close();
  });

  it("says in JSON-RPC that it is not ready, or that a body is too large", async () => {
    const unready = await servedApp({
      service: () => {
        throw new Problem(503, "not_ready", "The index is still being opened.", { retryAfterSeconds: 1 });
      },
    });
    const response = await fetch(`${unready.url}/mcp`, { method: "POST", body: JSON.stringify(initialize) });
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("1");
    expect(await response.json()).toMatchObject({ jsonrpc: "2.0", error: { code: -32603 } });
    await unready.close();
    const large = await post({ ...initialize, padding: "x".repeat(600 * 1024) });
    expect(large.status).toBe(413);
    expect(await large.json()).toMatchObject({ jsonrpc: "2.0", error: { code: -32600 } });
  });
});
