import { describe, expect, it } from "vitest";
import { followUpMove } from "../../src/ask/follow-up-move.js";

describe("A turn about the last answer", () => {
  it.each([
    ["In which section is that?", "where"],
    ["where does it say that?", "where"],
    ["Who says so?", "source"],
    ["and who estimated that?", "source"],
    ["Tell me more.", "more"],
    ["and then?", "more"],
    ["Can you give me an example?", "example"],
    ["For example?", "example"],
    ["Really?", "again"],
  ])("%s asks for: %s", (text, move) => {
    expect(followUpMove(text)).toBe(move);
  });

  it.each([
    "Who said that the bridge was closed?",
    "why?",
    "What about water?",
    "Which section of the road is closed?",
    "Where is the harbour?",
  ])("is none where it asks anew: %s", (text) => {
    expect(followUpMove(text)).toBeUndefined();
  });
});
