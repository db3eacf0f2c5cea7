import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { readSettings } from "../../src/worker/settings.js";

const AI = {} as Ai;

it("has defaults, and reads the variables that the command line knows", () => {
  expect(readSettings({ ASSETS: env.ASSETS })).toEqual({ timeoutMs: 30_000, origins: [] });
  const given = { FOOTNOTE_TIMEOUT_MS: "500", FOOTNOTE_ORIGINS: "https://a.example, https://b.example" };
  expect(readSettings({ ASSETS: env.ASSETS, ...given })).toEqual({ timeoutMs: 500, origins: ["https://a.example", "https://b.example"] });
  expect(readSettings({ ASSETS: env.ASSETS, AI, FOOTNOTE_CHAT_MODEL: "@cf/m", FOOTNOTE_TIMEOUT_MS: "" }).chat).toEqual({
    model: "@cf/m",
    isDefault: false,
    timeoutMs: 20_000,
    stallMs: 8_000,
    retries: 2,
    maxTokens: 800,
    contextTokens: 8192,
  });
});

it.each([
  [{ FOOTNOTE_TIMEOUT_MS: "soon" }, /^FOOTNOTE_TIMEOUT_MS is "soon", but it must be a number of milliseconds\.$/],
  [{ FOOTNOTE_TIMEOUT_MS: "0" }, /^FOOTNOTE_TIMEOUT_MS is "0", but it must be 1 or more/],
  [{ FOOTNOTE_ORIGINS: "a.example" }, /^FOOTNOTE_ORIGINS is "a.example", but it must be origins such as/],
  [{ FOOTNOTE_GENERATOR: "gpt" }, /^FOOTNOTE_GENERATOR is "gpt", but it must be extractive or chat\.$/],
  [{ FOOTNOTE_GENERATOR: "chat" }, /^FOOTNOTE_GENERATOR is "chat", but no language model is named; add FOOTNOTE_CHAT_MODEL\.$/],
  [{ FOOTNOTE_CHAT_MODEL: "gpt" }, /^FOOTNOTE_CHAT_MODEL is "gpt", but it must be a model of Workers AI/],
  [{ FOOTNOTE_CHAT_MODEL: "@cf/m" }, /^FOOTNOTE_CHAT_MODEL is "@cf\/m", but Workers AI is not bound/],
  [
    { FOOTNOTE_CHAT_MODEL: "@cf/m", AI, FOOTNOTE_CHAT_TIMEOUT_MS: "30000" },
    /^FOOTNOTE_CHAT_TIMEOUT_MS is "30000", .* less than .* \(30000\)/,
  ],
])("names the variable and its value: %j", (given, message) => {
  expect(() => readSettings({ ASSETS: env.ASSETS, ...given })).toThrow(message);
});
