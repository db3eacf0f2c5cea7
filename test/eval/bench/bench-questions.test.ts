import { describe, expect, it } from "vitest";
import { benchQuestions, interleaved, standingAlone } from "../../../eval/bench/bench-questions.js";

describe("the questions asked", () => {
  it("leave out follow-ups and repeats", () => {
    const lines = [
      { question: "Who? " },
      { question: "Who?" },
      { question: "And then?", history: [{ role: "user", content: "Who?" }] },
      { question: "When?", history: [] },
    ];
    expect(standingAlone(`${lines.map((line) => JSON.stringify(line)).join("\n")}\n\n`)).toEqual(["Who?", "When?"]);
  });

  it("mix long and short lists evenly", () => {
    expect(
      interleaved([
        ["a", "b", "c", "d"],
        ["1", "2"],
      ]),
    ).toEqual(["a", "1", "b", "c", "2", "d"]);
    expect(interleaved([["a"], ["a"]])).toEqual(["a"]);
  });

  it("are hundreds, all different", async () => {
    const questions = await benchQuestions();
    expect(questions.length).toBeGreaterThan(300);
    expect(new Set(questions).size).toBe(questions.length);
  });
});
