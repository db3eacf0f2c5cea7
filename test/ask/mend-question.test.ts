import { describe, expect, it } from "vitest";
import { mendQuestion } from "../../src/ask/mend-question.js";
import type { Turn } from "../../src/core/answer.js";

const ports = {
  vocabulary: {
    passages: 1,
    passageFrequency: () => 1,
    holds: () => true,
    spells: () => true,
    near: () => [],
  },
  library: { documents: [], document: () => undefined, sentenceSimilarity: () => 0 },
  words: { salience: () => 1, knows: () => true, isWhole: () => true, near: () => [], similarity: () => 0, similarTo: () => () => 0 },
} as unknown as Parameters<typeof mendQuestion>[1];

const turns = (...contents: string[]): Turn[] => contents.map((content, at) => ({ role: at % 2 === 0 ? "user" : "assistant", content }));

describe("A question as it was meant", () => {
  it("leaves behind what was said before the subject changed", () => {
    const history = turns("Who built the mill?", "Ada did.");
    expect(mendQuestion({ question: "something else: who runs the spa?", history }, ports)).toEqual({
      question: "who runs the spa?",
      history: [],
    });
  });

  it("goes back to where an earlier question changed it", () => {
    const history = turns("Who built the mill?", "Ada did.", "Different question: who runs the spa?", "Emil does.");
    expect(mendQuestion({ question: "since when?", history }, ports).history).toEqual(turns("who runs the spa?", "Emil does."));
  });
});
