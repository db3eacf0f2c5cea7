import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageAssets } from "../../src/node/page-assets.js";
import { MemoryFeedback } from "../fakes/memory-feedback.js";
import { ROOT } from "../paths.js";
import { answerTo, type TestApp, testApp } from "./article-app.js";
import { KEY, keyRing, limits, operatedApp, WITH_KEY } from "./operating-app.js";
import { problemOf } from "./problem-document.js";

const QUESTION = "What share of China's electricity could data centers use by 2026?";
const asset = pageAssets(join(ROOT, "dist/web"));

interface Refusal {
  readonly error: { readonly code: string | number; readonly data?: { readonly code: string } };
}

describe("a server with API keys", () => {
  const guarded = operatedApp(
    { keys: keyRing(), feedback: new MemoryFeedback(), metrics: async () => ({ contentType: "text/plain", body: "" }) },
    { asset },
  );

  it.each([
    ["Authorization: Bearer", WITH_KEY],
    ["bearer in small letters", { authorization: `bearer ${KEY}` }],
    ["x-api-key", { "x-api-key": KEY }],
    ["x-api-key beside another scheme of Authorization", { "x-api-key": KEY, authorization: "Basic dTpw" }],
  ])("answers who shows one: %s", async (_, headers) => {
    const response = await (await guarded).ask({ question: QUESTION }, headers);
    expect(response.status).toBe(200);
    expect(JSON.stringify([...response.headers])).not.toContain(KEY);
  });

  it.each([
    ["POST", "/ask"],
    ["GET", "/documents"],
    ["GET", "/documents/the-chinese-way"],
    ["GET", "/suggestions"],
    ["POST", "/feedback"],
    ["GET", "/metrics"],
    ["POST", "/api/chat"],
    ["GET", "/a-route-of-tomorrow"],
    ["POST", "/healthz"],
    ["POST", "/"],
    ["GET", "/docs/../ask"],
  ])("refuses who shows none, and says how to: %s %s", async (method, path) => {
    const response = await (await guarded).request(path, { method, ...(method === "POST" ? { body: "{" } : {}) });
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="footnote"');
    expect((await problemOf(response, 401)).code).toBe("key_missing");
  });

  it.each([
    ["/v1/chat/completions", ({ error }: Refusal) => error.code],
    ["/mcp", ({ error }: Refusal) => error.data?.code],
  ])("refuses who shows none in the shape that the clients of %s read", async (path, codeOf) => {
    const response = await (await guarded).request(path, { method: "POST", body: "{" });
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="footnote"');
    expect(codeOf((await response.json()) as Refusal)).toBe("key_missing");
  });

  it.each(["wrong", `${KEY}x`, "x".repeat(5000)])("refuses a key it does not know, and does not repeat it: %.12s", async (key) => {
    const response = await (await guarded).request("/documents", { headers: { authorization: `Bearer ${key}` } });
    expect(response.headers.get("www-authenticate")).toContain('error="invalid_token"');
    const problem = await problemOf(response, 401);
    expect(problem.code).toBe("key_unknown");
    expect(JSON.stringify(problem)).not.toContain(key);
  });

  it("leaves open what says whether it lives, how to speak to it, and the page's own files", async () => {
    const app = await guarded;
    const html = await (await app.request("/")).text();
    const files = [...html.matchAll(/(?:src|href)="\.?(\/[^"]+)"/g)].map(([, path]) => path ?? "");
    expect(files.length).toBeGreaterThan(0);
    for (const path of ["/", "/healthz", "/readyz", "/openapi.json", "/docs/", "/embed.js", ...files])
      expect((await app.request(path)).status, path).toBe(200);
  });
});

it("the API's description says how a key is shown, where one is wanted", async () => {
  const described = async (app: TestApp) =>
    (await (await app.request("/openapi.json")).json()) as { security?: object[]; components: { securitySchemes?: object } };
  const guarded = await described(await operatedApp({ keys: keyRing() }));
  expect(guarded.security).toEqual([{ bearer: [] }, { apiKey: [] }]);
  expect(Object.keys(guarded.components.securitySchemes ?? {})).toEqual(["bearer", "apiKey"]);
  expect(await described(await testApp())).not.toHaveProperty("security");
});

describe("a server with rate limits", () => {
  it("tells with every answer what is left, and refuses beyond with when to come back", async () => {
    const app = await operatedApp({ limits: limits({ address: 2 }) });
    const first = await app.request("/documents");
    expect(first.headers.get("ratelimit-policy")).toBe('"address";q=2;w=60');
    expect(first.headers.get("ratelimit")).toBe('"address";r=1;t=30');
    await app.request("/documents");
    const refused = await app.request("/documents");
    expect(refused.headers.get("retry-after")).toBe("30");
    expect(refused.headers.get("ratelimit")).toBe('"address";r=0;t=60');
    const problem = await problemOf(refused, 429);
    expect(problem).toMatchObject({ code: "rate_limited", detail: expect.stringContaining("2 requests in 60 s") });
  });

  it("counts each network by itself, and asks nothing of health checks and pages", async () => {
    const app = await operatedApp({ limits: limits({ address: 1 }) }, { asset });
    const from = (network: string) => app.request("/documents", { headers: { "x-forwarded-for": network } });
    expect([(await from("a")).status, (await from("b")).status, (await from("a")).status]).toEqual([200, 200, 429]);
    for (let at = 0; at < 5; at++) for (const path of ["/healthz", "/readyz", "/"]) expect((await app.request(path)).status).toBe(200);
  });

  it("counts a key by its name wherever it is used from, and those without one by address, guesses too", async () => {
    const app = await operatedApp({ keys: keyRing(), limits: limits({ address: 2, key: 3 }) });
    const ask = async (headers: Record<string, string>) => (await app.request("/documents", { headers })).status;
    expect([await ask({}), await ask({ "x-api-key": "guess" }), await ask({ "x-api-key": "another" })]).toEqual([401, 401, 429]);
    const statuses: number[] = [];
    for (const network of ["a", "b", "c", "d"]) statuses.push(await ask({ ...WITH_KEY, "x-forwarded-for": network }));
    expect(statuses).toEqual([200, 200, 200, 429]);
  });
});

describe("a server with neither", () => {
  it("says nothing of them", async () => {
    const app = await testApp();
    expect((await answerTo(app, QUESTION)).status).toBe("answered");
    const { headers } = await app.request("/documents");
    for (const name of ["ratelimit", "ratelimit-policy", "www-authenticate", "retry-after"]) expect(headers.has(name), name).toBe(false);
    await problemOf(await app.request("/metrics"), 404);
  });
});
