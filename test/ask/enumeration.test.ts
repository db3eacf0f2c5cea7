import { describe, expect, it } from "vitest";
import { enumeration } from "../../src/ask/enumeration.js";
import { prepared } from "./prepared.js";

const list = prepared("# Care\n\nThe owner must do the following:\n\n- Rinse the strainer.\n- Brush the coil.\n\nThat is all.");
const told = prepared(
  "# Plan\n\nThere are at least two key priorities to consider. First, the coast must be mapped. That takes time. Second, the boats must be counted. Nobody objects.",
);

describe("A list", () => {
  it("is quoted whole from the line that announces it", () => {
    expect(enumeration(list, 0)).toEqual([0, 1, 2]);
  });

  it("is quoted whole from any of its items", () => {
    expect(enumeration(list, 2)).toEqual([0, 1, 2]);
  });

  it("told in prose is the announcement and each sentence that counts on", () => {
    expect(enumeration(told, 0)).toEqual([0, 1, 3]);
  });

  it("is none where a sentence announces nothing", () => {
    expect(enumeration(told, 4)).toEqual([4]);
  });
});
