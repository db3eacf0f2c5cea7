import { describe, expect, it } from "vitest";
import { conjuncts } from "../../src/ask/conjuncts.js";

describe("A question about several things", () => {
  it.each([
    ["What are the effects of coffee and alcohol?", "What are the effects of coffee?", "What are the effects of alcohol?"],
    ["What happened in June 2022 and in July 2023?", "What happened in June 2022?", "What happened in July 2023?"],
    [
      "What weaknesses do Ada Byron and the head of the trust point to?",
      "What weaknesses do Ada Byron point to?",
      "What weaknesses do head of the trust point to?",
    ],
    ["What do codes E15 and E24 mean?", "What do codes E15 mean?", "What do E24 mean?"],
    ["What did residents of Quay Street and the drivers say?", "What did residents of Quay Street say?", "What did drivers say?"],
    ["How fast is version 3 compared with version 2?", "How fast is version 3?", "How fast is version 2?"],
    ["What do tea, milk and coffee cost?", "What do tea cost?", "What do milk cost?", "What do coffee cost?"],
  ])("is put for each: %s", (question, ...sides) => {
    expect(conjuncts(question)).toEqual({ sides, isChoice: false });
  });

  it("may be a choice", () => {
    expect(conjuncts("Which takes longer, Eco or Quick?")).toEqual({
      sides: ["Which takes longer, Eco?", "Which takes longer, Quick?"],
      isChoice: true,
    });
  });

  it.each(["Who wrote the report?", "And why?", "What is it and what does it do?", "Is the fee higher or lower than before?"])(
    "is none: %s",
    (question) => {
      expect(conjuncts(question)).toBeUndefined();
    },
  );
});
