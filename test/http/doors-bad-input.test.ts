import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testApp } from "./article-app.js";

const HEADERS = { "content-type": "application/json", accept: "application/json, text/event-stream" };

/** Bodies that are near to what each door wants: its own names, with anything at all in them. */
function nearly(...names: string[]): fc.Arbitrary<unknown> {
  const value: fc.Arbitrary<unknown> = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: "binary" }),
    fc.constantFrom("user", "assistant", "system", "text", "footnote-extractive", "2.0", "tools/call", "resources/read", "Why coal?"),
    fc.array(
      fc.record(
        {
          role: fc.oneof(fc.constantFrom("user", "assistant", "system", "tool"), fc.jsonValue()),
          content: fc.oneof(fc.string(), fc.array(fc.record({ type: fc.constantFrom("text", "image_url"), text: fc.jsonValue() }))),
          parts: fc.oneof(fc.array(fc.record({ type: fc.constantFrom("text", "file"), text: fc.jsonValue() })), fc.jsonValue()),
        },
        { requiredKeys: [] },
      ),
    ),
  );
  return fc.dictionary(fc.constantFrom(...names, "__proto__", "constructor"), value, { maxKeys: names.length });
}

const rpc = fc.record({
  jsonrpc: fc.constant("2.0"),
  id: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
  method: fc.constantFrom("initialize", "tools/call", "tools/list", "resources/read", "completion/complete", "ping", "x"),
  params: fc.oneof(
    fc.jsonValue(),
    fc.record({ name: fc.constantFrom("ask", "search", "fetch", "x"), arguments: nearly("question", "query", "id", "documents", "limit") }),
    fc.record({ uri: fc.oneof(fc.string(), fc.constantFrom("footnote://documents/%E0%A4%A", "footnote://documents/a/sections/%")) }),
  ),
});

describe("whatever is sent to it", () => {
  it.each([
    [
      "/v1/chat/completions",
      nearly("model", "messages", "stream", "n", "tools", "stream_options"),
      /^application\/json|^text\/event-stream/,
    ],
    [
      "/v1/chat/completions",
      fc.constant({ model: "footnote-extractive", messages: [{ role: "user", content: null }] }),
      /^application\/json/,
    ],
    ["/api/chat", nearly("messages", "documents", "generator"), /^application\/problem\+json|^text\/event-stream/],
    ["/search", nearly("query", "documents", "limit"), /^application\/(?:problem\+)?json/],
    ["/mcp", nearly("jsonrpc", "id", "method", "params"), /^application\/json|^text\/event-stream|^$/],
    ["/mcp", rpc, /^application\/json|^text\/event-stream|^$/],
  ] as const)("a door fails only in its own words, and never for a reason of its own: %s", async (path, body, types) => {
    const app = await testApp();
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 9, arbitrary: body }, { weight: 1, arbitrary: fc.jsonValue() }), async (sent) => {
        const response = await app.request(path, { method: "POST", headers: HEADERS, body: JSON.stringify(sent) });
        const text = await response.text();
        expect(response.status, text).toBeLessThan(500);
        expect(response.headers.get("content-type") ?? "").toMatch(types);
        expect(text).not.toMatch(/\bat \S+ \(|node_modules|\.ts:\d|\.js:\d/);
      }),
      { numRuns: 60 },
    );
    expect(app.logged).toEqual([]);
  });

  it.each(["/v1/chat/completions", "/api/chat", "/search", "/mcp"])("what is no JSON is the client's mistake: %s", async (path) => {
    const app = await testApp();
    for (const body of ["{", "", "\u0000", "<html>", '{"a":1']) {
      const response = await app.request(path, { method: "POST", headers: HEADERS, body });
      expect(response.status).toBe(400);
      await response.text();
    }
    const typed = await app.request(path, { method: "POST", headers: { ...HEADERS, "content-type": "text/plain" }, body: "{}" });
    expect(typed.status).toBe(415);
    for (const method of ["GET", "DELETE", "PUT"]) {
      const { status } = await app.request(path, { method });
      expect([404, 405], `${method} ${path}`).toContain(status);
    }
    expect(app.logged).toEqual([]);
  });
});
