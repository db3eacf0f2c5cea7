import { describe, expect, it } from "vitest";
import { splitQuestion } from "../../src/ask/split-question.js";

describe("Splitting a question", () => {
  it("parts two questions in a row", () => {
    expect(splitQuestion("Who leads the study? When was the study published?")).toEqual([
      "Who leads the study?",
      "When was the study published?",
    ]);
  });

  it("parts questions joined by and", () => {
    expect(splitQuestion("What did the council decide, and when does the work begin?")).toEqual([
      "What did the council decide",
      "when does the work begin?",
    ]);
  });

  it.each(["What do the salt and pepper cost?", "How are you and what", "Who wrote the report and why?"])(
    "leaves whole what asks one thing: %s",
    (question) => {
      expect(splitQuestion(question)).toEqual([question]);
    },
  );
});
