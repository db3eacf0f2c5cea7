import { describe, expect, it } from "vitest";
import { abstentionText } from "../../src/web/abstention-text.js";
import { english } from "../../src/web/messages/english.js";
import { italian } from "../../src/web/messages/italian.js";
import { specimen } from "../runtime/chromium/fixture-documents.js";
import { abstention } from "../runtime/chromium/quoted-answer.js";

const none = abstention("Who won?", specimen, ["2022"]);
const because = (code: string) => ({ ...none, reason: { code, message: "Because." } });

describe("abstentionText", () => {
  it("says a known reason in the page's language", () => {
    expect(abstentionText(because("no_evidence"), italian)).toMatchObject({ language: "it", smallTalk: false });
    expect(abstentionText(because("no_evidence"), english)).toEqual({ text: none.answer, language: "en", smallTalk: false });
  });

  it.each(["something_new", "toString", "__proto__"])("leaves an unknown reason (%s) in the server's words", (code) => {
    expect(abstentionText(because(code), italian)).toEqual({ text: none.answer, language: "en", smallTalk: false });
  });

  it("knows a courtesy from a refusal", () => {
    expect(abstentionText(because("greeting"), english).smallTalk).toBe(true);
  });
});
