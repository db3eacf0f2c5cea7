import { describe, expect, it } from "vitest";
import { readArguments } from "../../eval/arguments.js";
import { checkGate } from "../../eval/gate.js";
import { graded } from "./make-case.js";

const items = [graded({ half: "fit" }), graded({ half: "test", verdict: "wrong" })];

describe("the gate", () => {
  it("keeps and breaks by the figure of the questions it names", () => {
    const results = checkGate(
      [
        { metric: "grounded", atLeast: 0.5 },
        { metric: "grounded", atLeast: 0.5, half: "test" },
        { metric: "hallucination", atMost: 0.1 },
      ],
      items,
    );
    expect(results.map(({ passed, value }) => [passed, value])).toEqual([
      [true, 0.5],
      [false, 0],
      [false, undefined],
    ]);
  });
});

describe("the arguments", () => {
  it("have defaults", () => {
    expect(readArguments([])).toMatchObject({ sets: [], half: "all", out: "report", gate: false, concurrency: 1, json: false });
    expect(readArguments(["--url", "http://localhost:1"]).concurrency).toBe(4);
  });

  it("may name several sets", () => {
    expect(readArguments(["--set", "a", "--set", "b", "--sample", "5"])).toMatchObject({ sets: ["a", "b"], sample: 5 });
  });

  it("are refused by name and value", () => {
    expect(() => readArguments(["--half", "third"])).toThrow('--half is "third"');
    expect(() => readArguments(["--sample", "0"])).toThrow('--sample is "0"');
    expect(() => readArguments(["--url", "ftp://x"])).toThrow("--url");
    expect(() => readArguments(["--colour"])).toThrow("--colour");
  });
});
