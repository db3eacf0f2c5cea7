import { describe, expect, it } from "vitest";
import { answerAsText, threadAsMarkdown } from "../../src/web/citation-text.js";
import { english } from "../../src/web/messages/english.js";
import { italian } from "../../src/web/messages/italian.js";
import { EMPTY_DRAFT } from "../../src/web/thread.js";
import { specimen } from "../runtime/chromium/fixture-documents.js";
import { abstention, quotedAnswer } from "../runtime/chromium/quoted-answer.js";

const answer = quotedAnswer("When *exactly*?", specimen, ["The ferry leaves at nine.", "Before the list stands a sentence."]);

describe("answerAsText", () => {
  it("numbers the claims and lists the quotes", () => {
    expect(answerAsText(answer, english)).toBe(
      "The ferry leaves at nine.[1] Before the list stands a sentence.[2]\n\n" +
        "[1] “The ferry leaves at nine.” — A specimen of types\n" +
        "[2] “Before the list stands a sentence.” — A specimen of types, Lists and tables",
    );
  });

  it("quotes as the language does", () => {
    expect(answerAsText(answer, italian)).toContain("«The ferry leaves at nine.»");
  });
});

describe("threadAsMarkdown", () => {
  it("gives every answer footnotes of its own, and lets no text turn into markup", () => {
    const none = abstention("<b>Who</b>?", specimen, ["Who"]);
    const entry = { state: "done", draft: EMPTY_DRAFT, askedAt: 0 } as const;
    const markdown = threadAsMarkdown(
      [
        { ...entry, id: "a", question: answer.question, answer },
        { ...entry, id: "b", question: none.question, answer: none },
        { ...entry, id: "c", question: "Never answered" },
      ],
      "A [title]",
      english,
    );
    expect(markdown).toContain("# A \\[title\\]");
    expect(markdown).toContain("## When \\*exactly\\*?");
    expect(markdown).toContain("The ferry leaves at nine.[^1-1] Before the list stands a sentence.[^1-2]");
    expect(markdown).toContain("[^1-2]: “Before the list stands a sentence.” — A specimen of types, Lists and tables");
    expect(markdown).toContain("## \\<b\\>Who\\</b\\>?");
    expect(markdown).toContain("*The document does not answer this.*");
    expect(markdown).not.toContain("Never answered");
  });
});
