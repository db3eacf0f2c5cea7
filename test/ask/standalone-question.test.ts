import { describe, expect, it } from "vitest";
import { standaloneQuestion } from "../../src/ask/standalone-question.js";

const history = [
  { role: "user", content: "How much electricity will data centers use by 2026" },
  { role: "assistant", content: "Nearly 6%." },
] as const;

describe("A question with a history", () => {
  it.each([
    "And by 2030?",
    "why?",
    "what about water?",
    "Who estimated that?",
    "and how much water?",
    "What else do they need?",
    "In 2030, how much is it?",
  ])("leans on the question before: %s", (question) => {
    const { text, carried, dangling } = standaloneQuestion(question, history);
    expect(text).toBe(`How much electricity will data centers use by 2026? ${question}`);
    expect(carried).toContain("data centers");
    expect(dangling).toBe(false);
  });

  it.each([
    "Who is Jeffrey Ding?",
    "What does the article say about Europe?",
    "Is it true that Beijing will peak emissions by 2030?",
    "How many steps are there in the ingest?",
    "Tell me about the old lighthouse. Is it high?",
    "now the spa, who started that?",
    "About the bridge: when was it built?",
  ])("stands alone when it names its own subject: %s", (question) => {
    expect(standaloneQuestion(question, history)).toEqual({ text: question, own: question, carried: "", dangling: false });
  });

  it("carries the question that began the topic through several that lean on it", () => {
    const turns = [...history, { role: "user", content: "And water?" }, { role: "assistant", content: "3 billion cubic meters." }] as const;
    expect(standaloneQuestion("Who says so?", turns).text).toBe(
      "How much electricity will data centers use by 2026? And water? Who says so?",
    );
  });
});

describe("A question without a history", () => {
  it.each(["why did he do that?", "how much is it?", "and then?", "Why?"])("dangles when all it does is point back: %s", (question) => {
    expect(standaloneQuestion(question, []).dangling).toBe(true);
  });

  it.each(["What is it about?", "what is this about", "What does it say about Europe?", "how did she time the flashes"])(
    "does not dangle: %s",
    (question) => {
      expect(standaloneQuestion(question, []).dangling).toBe(false);
    },
  );

  it.each(["Is it true?", "was that really possible", "Are they safe?"])(
    "cannot be answered where nothing says what is meant: %s",
    (question) => {
      expect(standaloneQuestion(question, []).dangling).toBe(true);
      expect(standaloneQuestion(question, history).dangling).toBe(false);
    },
  );
});
