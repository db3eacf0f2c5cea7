import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Log, type LogLevel } from "../../src/node/log.js";

function log(format: "json" | "text", level: LogLevel = "debug") {
  const lines: string[] = [];
  return { lines, log: new Log({ format, level, write: (line) => lines.push(line), now: () => new Date("2026-01-02T03:04:05.678Z") }) };
}

describe("a log for machines", () => {
  it("is one JSON object a line", () => {
    const { log: machine, lines } = log("json");
    machine.info("POST /ask 200", { status: 200, key: undefined });
    expect(lines).toEqual(['{"time":"2026-01-02T03:04:05.678Z","level":"info","message":"POST /ask 200","status":200}\n']);
  });

  it("holds an error's message, code, cause and stack", () => {
    const { log: machine, lines } = log("json");
    machine.error("It failed.", Object.assign(new Error("outer", { cause: new Error("inner") }), { code: "X" }), { requestId: "r" });
    machine.error("It failed.", "a thrown string");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      level: "error",
      requestId: "r",
      error: "outer",
      code: "X",
      cause: "inner",
      stack: expect.stringContaining("log.test.ts"),
    });
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({ error: "a thrown string" });
  });
});

describe("a log for people", () => {
  it("is words, with values that need it in quotes", () => {
    const { log: human, lines } = log("text");
    human.info("POST /ask 200", { status: 200, key: "alice", question: "Who is it?" });
    human.warn("Slow.");
    expect(lines).toEqual(['03:04:05 POST /ask 200 status=200 key=alice question="Who is it?"\n', "03:04:05 WARN Slow.\n"]);
  });
});

describe("a log of either kind", () => {
  it("writes what is at least as grave as its level", () => {
    const { log: quiet, lines } = log("json", "warn");
    quiet.info("no");
    quiet.warn("yes");
    quiet.error("yes", new Error("x"));
    expect(lines).toHaveLength(2);
    expect([quiet.writes("error"), quiet.writes("info")]).toEqual([true, false]);
  });

  it("lets no value begin a line, move the cursor or hide its end", () => {
    for (const format of ["json", "text"] as const) {
      fc.assert(
        fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (message, value) => {
          const { log: any, lines } = log(format);
          any.info(message, { value });
          any.info("x\n12:00:00 forged \u001b[2J \u202e", { value: "a\r\nb" });
          for (const line of lines) {
            expect(line.search(/[\r\n]/)).toBe(line.length - 1);
            if (format === "text") expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
          }
        }),
      );
    }
  });
});
