import { describe, expect, it } from "vitest";
import { asksForTopic } from "../../src/ask/topic-answer.js";

describe("A question for a topic", () => {
  it.each([
    "Summarise what was said about thieves.",
    "Tell me about the keepers.",
    "Could you sum up the advice on washing?",
    "What does it say about Europe?",
    "What was decided about the dredging?",
  ])("wants to be told what is said of it: %s", (question) => {
    expect(asksForTopic(question)).toBe(true);
  });

  it.each(["What did the harbour master say about the buoy?", "Describe why it failed.", "What is a keeper?"])(
    "is none: %s",
    (question) => {
      expect(asksForTopic(question)).toBe(false);
    },
  );
});
