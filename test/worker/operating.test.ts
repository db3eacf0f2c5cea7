import { describe, expect, it } from "vitest";
import { problemOf } from "../http/problem-document.js";
import { asking, opened, request } from "./asked-isolate.js";

const KEY = "fn_of-alice";
const WITH_KEY = { authorization: `Bearer ${KEY}` };
const QUESTION = asking({ question: "Why?" });

async function keyList(): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(KEY)));
  return `alice:${[...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** Cloudflare's rate limit: so many of each key, and who was counted. */
class CountingLimit {
  readonly counted: string[] = [];
  readonly binding: RateLimit;

  constructor(most: number) {
    const limit = async ({ key }: RateLimitOptions) => {
      this.counted.push(key);
      return { success: this.counted.filter((one) => one === key).length <= most };
    };
    this.binding = { limit };
  }
}

describe("a Worker with API keys", () => {
  it("answers who shows one and refuses who does not, but for the page, its health and its description", async () => {
    const isolate = opened({ FOOTNOTE_KEYS: await keyList() });
    expect((await request(isolate, "/ask", asking({ question: "Why?" }, WITH_KEY))).status).toBe(200);
    expect((await request(isolate, "/ask", asking({ question: "Why?" }, { "x-api-key": KEY }))).status).toBe(200);
    const missing = await request(isolate, "/ask", QUESTION);
    expect(missing.headers.get("www-authenticate")).toBe('Bearer realm="footnote"');
    expect((await problemOf(missing, 401)).code).toBe("key_missing");
    const wrong = await request(isolate, "/documents", { headers: { authorization: `Bearer ${KEY}x` } });
    expect((await problemOf(wrong, 401)).code).toBe("key_unknown");
    for (const path of ["/", "/docs/", "/embed.js", "/healthz", "/readyz", "/openapi.json"])
      expect((await request(isolate, path)).status, path).toBe(200);
  });

  it.each(["", " , ", "alice:secret"])("is closed to all rather than open to all where its list is %j", async (list) => {
    const problem = await problemOf(await request(opened({ FOOTNOTE_KEYS: list }), "/ask", QUESTION), 503);
    expect(problem.code).toBe("config_invalid");
    expect(problem.detail).not.toContain("secret");
  });
});

describe("a Worker with rate limits", () => {
  it("refuses what an address asks beyond its limit, an IPv6 one with all its household, and goes on serving pages", async () => {
    const limit = new CountingLimit(1);
    const limited = opened({ ASK_LIMIT: limit.binding });
    const from = (address: string) => request(limited, "/ask", asking({ question: "Why?" }, { "cf-connecting-ip": address }));
    const first = await from("203.0.113.7");
    expect(first.status).toBe(200);
    expect(first.headers.has("ratelimit-policy")).toBe(false);
    const refused = await from("203.0.113.7");
    expect(refused.headers.get("retry-after")).toBe("60");
    expect(await problemOf(refused, 429)).toMatchObject({ code: "rate_limited", detail: expect.stringContaining("one address") });
    expect((await from("2001:db8::1")).status).toBe(200);
    expect((await from("2001:0DB8:0:0:ffff::2")).status).toBe(429);
    expect((await from("2001:db8:0:1::1")).status).toBe(200);
    expect((await request(limited, "/", { headers: { "cf-connecting-ip": "203.0.113.7" } })).status).toBe(200);
    expect(limit.counted).toContain("2001:db8:0:0::/64");
  });

  it("believes Cloudflare's word for an address, and nobody else's", async () => {
    const limit = new CountingLimit(9);
    const headers = { "cf-connecting-ip": "203.0.113.7", "x-forwarded-for": "198.51.100.1" };
    await request(opened({ ASK_LIMIT: limit.binding }), "/ask", asking({ question: "Why?" }, headers));
    expect(limit.counted).toEqual(["203.0.113.7"]);
  });

  it("counts a key's holder by name, wherever the key is used from, and a wrong key for its address", async () => {
    const [address, key] = [new CountingLimit(1), new CountingLimit(2)];
    const isolate = opened({ FOOTNOTE_KEYS: await keyList(), ASK_LIMIT: address.binding, KEY_LIMIT: key.binding });
    const from = (ip: string, headers: Readonly<Record<string, string>>) =>
      request(isolate, "/ask", asking({ question: "Why?" }, { "cf-connecting-ip": ip, ...headers }));
    const statuses: number[] = [];
    for (const ip of ["192.0.2.1", "192.0.2.2", "192.0.2.3"]) statuses.push((await from(ip, WITH_KEY)).status);
    for (const guess of ["a", "b"]) statuses.push((await from("192.0.2.9", { "x-api-key": guess })).status);
    expect(statuses).toEqual([200, 200, 429, 401, 429]);
    expect(key.counted).toEqual(["alice", "alice", "alice"]);
    expect(address.counted).toEqual(["192.0.2.9", "192.0.2.9"]);
  });
});

describe("a Worker that lists origins", () => {
  it("lets their pages ask, with a key, and no others", async () => {
    const isolate = opened({ FOOTNOTE_ORIGINS: "https://a.example, https://b.example", FOOTNOTE_KEYS: await keyList() });
    const preflight = (origin: string) =>
      request(isolate, "/ask", {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "authorization,content-type" },
      });
    const allowed = await preflight("https://b.example");
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://b.example");
    expect(allowed.headers.get("access-control-allow-headers")).toContain("authorization");
    expect((await preflight("https://c.example")).headers.has("access-control-allow-origin")).toBe(false);
    const answered = await request(isolate, "/ask", asking({ question: "Why?" }, { origin: "https://a.example", ...WITH_KEY }));
    expect(answered.status).toBe(200);
    expect(answered.headers.get("access-control-allow-origin")).toBe("https://a.example");
    const refused = await request(isolate, "/ask", asking({ question: "Why?" }, { origin: "https://a.example" }));
    expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([401, "https://a.example"]);
  });
});
