import { describe, expect, it } from "vitest";
import { mayMeanSection, overviewRequest } from "../../src/ask/overview-request.js";

const titles = ["Annual report of the wind cooperative"];

describe("A request for an overview", () => {
  it.each([
    ["Summarise the report.", "summary"],
    ["tl;dr", "summary"],
    ["Give me a short summary of this document in three sentences", "summary"],
    ["Summarise the annual report of the cooperative", "summary"],
    ["What is it about?", "outline"],
    ["What is this story about?", "outline"],
    ["What does the author say?", "outline"],
    ["What is the main message?", "message"],
    ["What does the author conclude?", "message"],
  ])("%s wants a %s", (question, shape) => {
    expect(overviewRequest(question, titles)).toBe(shape);
  });

  it.each([
    "Summarise what was decided about the dredging.",
    "What does it say about members?",
    "What is a gearbox?",
    "What did the council conclude about the harbour?",
  ])("is none where a topic is named: %s", (question) => {
    expect(overviewRequest(question, titles)).toBeUndefined();
  });

  it("may be about a topic", () => {
    expect(mayMeanSection("What does it say about members?")).toBe(true);
    expect(mayMeanSection("How many members are there?")).toBe(false);
  });
});
