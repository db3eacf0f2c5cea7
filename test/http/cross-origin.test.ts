import { describe, expect, it } from "vitest";
import { testApp } from "./article-app.js";
import { keyRing, limits, operatedApp } from "./operating-app.js";

const ORIGIN = "https://publisher.example";
const PREFLIGHT = {
  method: "OPTIONS",
  headers: { origin: ORIGIN, "access-control-request-method": "POST", "access-control-request-headers": "authorization,content-type" },
};

describe("an origin that is listed", () => {
  const shared = operatedApp({ keys: keyRing(), limits: limits({ address: 100 }) }, { origins: [ORIGIN] });

  it.each(["/ask", "/documents", "/documents/x", "/suggestions", "/feedback", "/v1/chat/completions", "/mcp", "/api/chat"])(
    "may use every route, with a key, and is told so before it shows one: %s",
    async (path) => {
      const response = await (await shared).request(path, PREFLIGHT);
      expect(response.status).toBe(204);
      expect(response.headers.get("access-control-allow-origin")).toBe(ORIGIN);
      expect(response.headers.get("access-control-allow-headers")).toMatch(/authorization/);
      expect(response.headers.get("access-control-allow-methods")).toMatch(/GET.*POST/);
      expect(response.headers.get("access-control-allow-credentials")).toBeNull();
      expect(response.headers.get("vary")).toMatch(/\bOrigin\b/);
    },
  );

  it("can read refusals as well as answers, with the headers that matter", async () => {
    const response = await (await shared).request("/documents", { headers: { origin: ORIGIN } });
    expect(response.status).toBe(401);
    expect(response.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(response.headers.get("vary")).toMatch(/\bOrigin\b/);
    const exposed = response.headers.get("access-control-expose-headers") ?? "";
    for (const name of ["x-request-id", "retry-after", "server-timing", "ratelimit", "www-authenticate"]) expect(exposed).toContain(name);
  });
});

describe("any other origin", () => {
  it.each([ORIGIN.replace("https", "http"), `${ORIGIN}.evil.example`, "null", "https://publisher.example:444"])(
    "is given nothing: %s",
    async (origin) => {
      const app = await testApp({ origins: [ORIGIN] });
      for (const init of [{ headers: { origin } }, { ...PREFLIGHT, headers: { ...PREFLIGHT.headers, origin } }]) {
        const response = await app.request("/documents", init);
        expect(response.headers.get("access-control-allow-origin")).toBeNull();
        expect(response.headers.get("vary")).toMatch(/\bOrigin\b/);
      }
    },
  );

  it("is not even spoken of where none is listed", async () => {
    const response = await (await testApp()).request("/documents", { headers: { origin: ORIGIN } });
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});
