import { describe, expect, it } from "vitest";
import { deniedBy } from "../../src/language/negation.js";

describe("deniedBy", () => {
  it.each([
    ["unused", "used"],
    ["disallowed", "allowed"],
    ["impossible", "possible"],
    ["harmless", "harm"],
    ["non-smoking", "smoking"],
  ])("finds that “%s” denies “%s”", (word, denied) => {
    expect(deniedBy(word)).toBe(denied);
  });

  it.each(["under", "until", "union", "display", "increase", "inform", "unless", "less", "harmony"])(
    "finds nothing denied by “%s”",
    (word) => {
      expect(deniedBy(word)).toBeUndefined();
    },
  );
});
