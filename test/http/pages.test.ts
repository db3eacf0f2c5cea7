import { describe, expect, it } from "vitest";
import { articlePages } from "../runtime/node/article.js";
import { testApp } from "./article-app.js";
import { problemOf } from "./problem-document.js";

const app = testApp({ asset: articlePages });

describe("the page", () => {
  it("is served at / with headers that let it load nothing from elsewhere", async () => {
    const response = await (await app).request("/");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("x-frame-options")).toBeTruthy();
    expect(response.headers.get("referrer-policy")).toBeTruthy();
    expect(response.headers.get("cache-control")).toBe("no-cache");
  });

  it("loads files of its own only, and each is there and kept for ever", async () => {
    const html = await (await (await app).request("/")).text();
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? "").filter((path) => !path.startsWith("data:"));
    expect(loaded.length).toBeGreaterThan(0);
    for (const address of loaded) {
      const { origin, pathname: path } = new URL(address, "http://here/");
      expect(origin).toBe("http://here");
      const response = await (await app).request(path);
      expect(response.status, path).toBe(200);
      if (path.startsWith("/assets/")) expect(response.headers.get("cache-control")).toContain("immutable");
    }
  });

  it.each([
    "/..%2fpackage.json",
    "/%2e%2e/package.json",
    "/assets/..%2f..%2fsrc/node/main.js",
    "/docs/..%2fpackage.json",
    "/%00.html",
    "/%ff.js",
  ])("gives out nothing beside its folder: %s", async (path) => {
    await problemOf(await (await app).request(path), 404);
  });
});

describe("the documentation", () => {
  it("is at /docs, reads /openapi.json, and has all it loads here", async () => {
    const redirect = await (await app).request("/docs");
    expect([redirect.status, redirect.headers.get("location")]).toEqual([308, "/docs/"]);
    const response = await (await app).request("/docs/");
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
    const html = await response.text();
    expect(html).not.toMatch(/(?:src|href)="https?:/);
    for (const [, path] of html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)) {
      expect((await (await app).request(`/docs/${path}`)).status, path).toBe(200);
    }
    expect(await (await (await app).request("/docs/swagger-initializer.js")).text()).toContain("/openapi.json");
  });
});
