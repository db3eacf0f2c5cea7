import { describe, expect, it } from "vitest";
import { responseFailure, retryTime } from "../../src/web/failure.js";

const NOW = Date.parse("2026-01-01T00:00:00Z");

describe("retryTime", () => {
  it("reads seconds, a date, or neither", () => {
    expect(retryTime("7", NOW)).toBe(NOW + 7000);
    expect(retryTime("Thu, 01 Jan 2026 00:01:00 GMT", NOW)).toBe(NOW + 60_000);
    expect(retryTime("Wed, 31 Dec 2025 00:00:00 GMT", NOW)).toBe(NOW);
    expect(retryTime(null, NOW)).toBe(NOW + 5000);
    expect(retryTime("soon", NOW)).toBe(NOW + 5000);
  });
});

describe("responseFailure", () => {
  it("keeps what the problem document says", async () => {
    const response = new Response(JSON.stringify({ title: "Unprocessable", detail: "question: too long" }), { status: 422 });
    expect(await responseFailure(response)).toEqual({ kind: "refused", status: 422, message: "question: too long" });
  });

  it("does not mind a body that is no problem document", async () => {
    expect(await responseFailure(new Response("<html>", { status: 500 }))).toEqual({
      kind: "refused",
      status: 500,
      message: "HTTP 500",
    });
  });

  it.each([429, 503] as const)("tells when %i may be asked again", async (status) => {
    const failure = await responseFailure(new Response("", { status, headers: { "retry-after": "30" } }));
    expect(failure).toMatchObject({ kind: "busy", status });
  });
});
