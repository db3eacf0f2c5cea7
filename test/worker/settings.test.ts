import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { readSettings } from "../../src/worker/settings.js";

it("has defaults, and reads the variables that the command line knows", () => {
  expect(readSettings({ ASSETS: env.ASSETS })).toEqual({ timeoutMs: 30_000, origins: [] });
  const given = { FOOTNOTE_TIMEOUT_MS: "500", FOOTNOTE_ORIGINS: "https://a.example, https://b.example" };
  expect(readSettings({ ASSETS: env.ASSETS, ...given })).toEqual({ timeoutMs: 500, origins: ["https://a.example", "https://b.example"] });
});

it.each([
  [{ FOOTNOTE_TIMEOUT_MS: "soon" }, /^FOOTNOTE_TIMEOUT_MS is "soon", but it must be a number of milliseconds\.$/],
  [{ FOOTNOTE_TIMEOUT_MS: "0" }, /^FOOTNOTE_TIMEOUT_MS is "0", but it must be 1 or more/],
  [{ FOOTNOTE_ORIGINS: "a.example" }, /^FOOTNOTE_ORIGINS is "a.example", but it must be origins such as/],
])("names the variable and its value: %j", (given, message) => {
  expect(() => readSettings({ ASSETS: env.ASSETS, ...given })).toThrow(message);
});
