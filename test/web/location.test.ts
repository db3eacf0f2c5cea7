import { describe, expect, it } from "vitest";
import { locate } from "../../src/web/location.js";

describe("locate", () => {
  const text = "It rains. It pours. It rains. The end.";

  it("believes the position where the quote stands there", () => {
    expect(locate(text, { quote: "It rains.", start: 20, end: 29, prefix: "", suffix: "" })).toEqual({ start: 20, end: 29 });
  });

  it("finds a quote that moved, by its context", () => {
    const moved = { quote: "It rains.", start: 3, end: 12, prefix: "pours. ", suffix: " The end" };
    expect(locate(text, moved)).toEqual({ start: 20, end: 29 });
  });

  it("finds a quote that moved and has other words before it now", () => {
    const moved = { quote: "It rains.", start: 3, end: 12, prefix: "It hails. ", suffix: " The end." };
    expect(locate(text, moved)).toEqual({ start: 20, end: 29 });
  });

  it("refuses what stands twice", () => {
    expect(locate(text, { quote: "It rains.", start: 3, end: 12, prefix: "", suffix: "" })).toBeUndefined();
  });

  it("refuses what is only similar", () => {
    expect(locate(text, { quote: "It rained.", start: 0, end: 9, prefix: "", suffix: "" })).toBeUndefined();
  });

  it("refuses an empty quote", () => {
    expect(locate(text, { quote: "", start: 0, end: 0, prefix: "", suffix: "" })).toBeUndefined();
  });

  it("counts UTF-16 code units", () => {
    const emoji = "😀😀 yes";
    expect(locate(emoji, { quote: "yes", start: 5, end: 8, prefix: "", suffix: "" })).toEqual({ start: 5, end: 8 });
  });
});
