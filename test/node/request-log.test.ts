import { describe, expect, it } from "vitest";
import { Log, type LogLevel } from "../../src/node/log.js";
import { requestLog } from "../../src/node/request-log.js";
import { keyRing, operatedApp, WITH_KEY } from "../http/operating-app.js";

const QUESTION = "What share of China's electricity could data centers use by 2026?";

async function logged(questions: boolean, level: LogLevel = "info") {
  const lines: string[] = [];
  const log = new Log({ level, format: "json", write: (line) => lines.push(line) });
  return { lines, app: await operatedApp({ observers: [requestLog(log, { questions })], keys: keyRing() }) };
}

describe("the log of requests", () => {
  it("tells what became of a question: id, route, status, time, key and verdict, and not a word of it", async () => {
    const { app, lines } = await logged(false);
    await app.ask({ question: QUESTION }, { ...WITH_KEY, "x-request-id": "mine-1" });
    await app.ask({ question: "Who won the 2022 World Cup?" }, { ...WITH_KEY, "user-agent": "secret agent" });
    const [answered, abstained] = lines.map((line) => JSON.parse(line));
    expect(answered).toMatchObject({
      level: "info",
      requestId: "mine-1",
      route: "/ask",
      status: 200,
      key: "alice",
      answer: "answered",
      abstained: false,
      generator: "extractive",
    });
    expect(answered.durationMs).toBeGreaterThan(0);
    expect(answered.answerId).toMatch(/^[\w-]+$/);
    expect(abstained).toMatchObject({ abstained: true, reason: expect.any(String) });
    expect(lines.join("")).not.toMatch(/electricity|World Cup|fn_alice|secret/);
  });

  it("holds questions where that was asked for", async () => {
    const { app, lines } = await logged(true);
    await app.ask({ question: QUESTION }, WITH_KEY);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ question: QUESTION, standaloneQuestion: QUESTION });
  });

  it("leaves health checks and files to the level debug, but not what they refuse", async () => {
    const { app, lines } = await logged(false);
    await app.request("/healthz");
    await app.request("/documents");
    expect(lines.map((line) => JSON.parse(line).message)).toEqual(["GET /documents 401"]);
    const loud = await logged(false, "debug");
    await loud.app.request("/healthz");
    expect(loud.lines).toHaveLength(1);
  });
});
