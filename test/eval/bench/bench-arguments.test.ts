import { describe, expect, it } from "vitest";
import { readBenchArguments } from "../../../eval/bench/bench-arguments.js";

describe("the bench's arguments", () => {
  it("measure the service by default, and sizes only when asked", () => {
    expect(readBenchArguments([])).toEqual({ help: false });
    expect(readBenchArguments(["--scale"]).scale).toEqual([1_000, 10_000, 100_000]);
    expect(readBenchArguments(["--scale", "500", "2000", "--json", "out.json"])).toEqual({
      help: false,
      scale: [500, 2000],
      json: "out.json",
    });
  });

  it("refuse what they do not understand, by name", () => {
    expect(() => readBenchArguments(["--scale", "many"])).toThrow('"many"');
    expect(() => readBenchArguments(["1000"])).toThrow('"1000"');
    expect(() => readBenchArguments(["--fast"])).toThrow("--fast");
  });
});
