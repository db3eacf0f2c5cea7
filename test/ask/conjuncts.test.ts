import { describe, expect, it } from "vitest";
import { conjuncts } from "../../src/ask/conjuncts.js";

describe("A question about two things", () => {
  it.each([
    ["What are the effects of coffee and alcohol?", "What are the effects of coffee ?", "What are the effects of alcohol?"],
    ["What happened in June 2022 and in July 2023?", "What happened in June 2022 ?", "What happened in in July 2023?"],
    [
      "What weaknesses do Ada Byron and the head of the trust point to?",
      "What weaknesses do Ada Byron point to?",
      "What weaknesses do the head of the trust point to?",
    ],
  ])("is put for each: %s", (question, first, second) => {
    expect(conjuncts(question)).toEqual([first, second]);
  });

  it.each(["Who wrote the report?", "And why?", "What is it and what does it do?"])("is none: %s", (question) => {
    expect(conjuncts(question)).toBeUndefined();
  });
});
