import { describe, expect, it } from "vitest";
import { isBare, splitQuestion } from "../../src/ask/split-question.js";

describe("Splitting a question", () => {
  it.each([
    ["Who leads the study? When was the study published?", "Who leads the study?", "When was the study published?"],
    ["What did the council decide, and when does the work begin?", "What did the council decide", "when does the work begin?"],
    ["Which page is the last, and up to which line is it read?", "Which page is the last", "up to which line is it read?"],
    ["What did the boilers demand and what did they get?", "What did the boilers demand", "what did they get?"],
    ["When was the strike, and who leads the union now?", "When was the strike", "who leads the union now?"],
    ["Who wrote the report and why?", "Who wrote the report", "why?"],
    ["When and why did the shop close?", "When did the shop close?", "why did the shop close?"],
  ])("parts what asks several things: %s", (question, ...parts) => {
    expect(splitQuestion(question)).toEqual(parts);
  });

  it.each(["What do the salt and pepper cost?", "How are you and what"])("leaves whole what asks one thing: %s", (question) => {
    expect(splitQuestion(question)).toEqual([question]);
  });

  it("knows a part that names nothing of its own", () => {
    expect(["why?", "where to?", "since when?", "why the council?", "why 为什么？"].map(isBare)).toEqual([true, true, true, false, false]);
  });
});
