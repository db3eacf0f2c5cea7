import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { Progress } from "../../src/node/progress.js";
import { wrap } from "../../src/node/wrap.js";

function written(isTTY: boolean): string {
  const out = new PassThrough();
  const progress = new Progress(Object.assign(out, { isTTY, columns: 80 }) as unknown as NodeJS.WriteStream, "Embedding");
  for (let done = 1; done <= 100; done++) progress.update({ done, total: 100 });
  progress.finish();
  return out.read().toString();
}

describe("progress", () => {
  it("redraws a bar on a terminal", () => {
    const text = written(true);
    expect(text.split("\r")).toHaveLength(101);
    expect(text).toMatch(/█+ 100 of 100\n$/);
  });

  it("writes a line each tenth elsewhere", () => {
    const lines = written(false).trim().split("\n");
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe("Embedding: 100 of 100");
  });
});

describe("wrap", () => {
  it("breaks at spaces, and indents what follows", () => {
    expect(wrap("one two three four", 9, "  ")).toBe("one two\n  three\n  four");
    expect(wrap("unbreakable", 4)).toBe("unbreakable");
  });
});
