import { describe, expect, it } from "vitest";
import { type Highlight, markedText, runs } from "../../src/web/highlight.js";

const highlight = (start: number, end: number, key = `${start}-${end}`): Highlight => ({ key, start, end, kind: "tint", from: [] });

describe("runs", () => {
  it("joins up to the span, whatever the highlights", () => {
    const text = "0123456789".repeat(5);
    for (let seed = 1; seed < 200; seed++) {
      const random = (limit: number, salt: number): number => (seed * 7919 + salt * 104729) % limit;
      const highlights = [1, 2, 3].map((salt) => {
        const start = random(45, salt);
        return highlight(start, start + 1 + random(12, salt + 9), String(salt));
      });
      const pieces = runs({ start: 5, end: 40 }, highlights);
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text.slice(5, 40));
      for (const one of highlights) {
        const covered = pieces.filter((piece) => piece.highlights.includes(one));
        const expected = text.slice(Math.max(5, one.start), Math.max(5, Math.min(40, one.end)));
        expect(covered.map(({ start, end }) => text.slice(start, end)).join("")).toBe(expected);
      }
    }
  });

  it("says where a highlight ends", () => {
    const one = highlight(2, 6);
    expect(runs({ start: 0, end: 10 }, [one]).map(({ ending }) => ending.length)).toEqual([0, 1, 0]);
    expect(runs({ start: 0, end: 4 }, [one]).every(({ ending }) => ending.length === 0)).toBe(true);
  });
});

describe("markedText", () => {
  const text = "One two.\n\nThree | four";

  it("bridges the white space between blocks and the border between cells", () => {
    const pieces = [
      { start: 4, end: 8, shown: "two." },
      { start: 10, end: 15, shown: "Three" },
      { start: 18, end: 22, shown: "four" },
    ];
    expect(markedText(text, pieces)).toBe("two.\n\nThree | four");
  });

  it("refuses a gap that hides words", () => {
    expect(
      markedText(text, [
        { start: 0, end: 3, shown: "One" },
        { start: 10, end: 15, shown: "Three" },
      ]),
    ).toBeUndefined();
  });

  it("refuses a piece that shows other words", () => {
    expect(markedText(text, [{ start: 0, end: 3, shown: "Two" }])).toBeUndefined();
  });
});
