import { describe, expect, it } from "vitest";
import { answerKind, bearsAnswer } from "../../src/language/answer-kinds.js";

describe("answerKind", () => {
  it.each([
    ["Who coined the term?", "person"],
    ["When did it begin?", "time"],
    ["What year was it?", "time"],
    ["How many companies are there?", "quantity"],
    ["What share of the electricity is it?", "quantity"],
    ["What is the average age of the members?", "quantity"],
    ["Why did it fall?", "reason"],
    ["Is China ahead?", "yesNo"],
    ["Where is it made?", "place"],
    ["What is the article about?", "summary"],
    ["Who is told when a run fails?", "person"],
    ["What did they do when war broke out?", "other"],
    ["How do I recover a phone whose lamp stays red?", "manner"],
    ["When the mill burned down, where did they go?", "place"],
    ["Of the families who came back, how many moved on?", "quantity"],
    ["Who bears the cost of it?", "person"],
    ["Number of countries where it is used", "quantity"],
    ["What was the name of the aunt who left her money?", "person"],
    ["What was the name of the town where she was born?", "place"],
    ["What did the driver, who was drunk, hit?", "other"],
    ["Can you tell me when it opens?", "time"],
    ["Tell me how much it costs", "quantity"],
    ["Does it say who paid?", "person"],
    ["Which court ruled on it?", "person"],
    ["Which court case settled it?", "other"],
    ["Which court cases were heard?", "list"],
    ["Which parties voted against it?", "person"],
    ["When did Ada, who drew maps, die?", "time"],
    ["What is turnover?", "definition"],
  ])("reads %j as asking for a %s", (question, kind) => {
    expect(answerKind(question)).toBe(kind);
  });
});

describe("bearsAnswer", () => {
  const asked = new Set(["2026", "china"]);

  it("finds a figure, a year or a name in a sentence", () => {
    expect(bearsAnswer("quantity", "It is nearly 6%.", asked)).toBe(1);
    expect(bearsAnswer("time", "It began in 2012.", asked)).toBe(1);
    expect(bearsAnswer("person", "It was said by Jeffrey Ding.", asked)).toBe(1);
  });

  it("does not take what the question itself names for its answer", () => {
    expect(bearsAnswer("time", "By 2026 it will be so.", asked)).toBe(0);
    expect(bearsAnswer("person", "This is so in China.", asked)).toBe(0);
  });
});
