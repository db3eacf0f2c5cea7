import { describe, expect, it } from "vitest";
import { readOwnQuestion } from "../../eval/question-sets/own-format.js";
import type { QuestionSet } from "../../eval/question-sets/question-set.js";
import { htmlReport } from "../../eval/report/html-report.js";
import { terminalReport } from "../../eval/report/terminal-report.js";
import { makeReport } from "../../eval/run-report.js";
import { runSet } from "../../eval/run-set.js";
import { foldEvents } from "../../eval/service/fold-events.js";
import type { GradedService } from "../../eval/service/graded-service.js";
import { readAnswer } from "../../eval/service/read-answer.js";
import type { Answer } from "../../src/core/answer.js";
import { abstention, answer, BUILT, HEIGHT, KEEPER, TEXT } from "./make-case.js";

const line = (id: string, question: string, change: object = {}) =>
  readOwnQuestion(
    {
      id,
      doc: "d",
      half: "fit",
      kind: "factoid",
      question,
      answerable: true,
      evidence: [{ quote: TEXT.slice(HEIGHT.start, HEIGHT.end) }],
      keyFacts: ["42"],
      expect: ["answered"],
      ...change,
    },
    "own",
    "file",
  );

const SET: QuestionSet = {
  name: "own",
  documents: [],
  questions: [
    line("1", "How high?"),
    line("2", "Who </script><script>alert(1)</script>?", {
      answerable: false,
      evidence: [],
      keyFacts: [],
      expect: ["not_in_document"],
      half: "test",
    }),
    line("3", "fail"),
    line("4", "And it?", { history: [{ role: "user", content: "The tower?" }] }),
    line("5", "Hw high?", { twin: "1", kind: "typo" }),
    line("6", "Elsewhere?", { doc: "absent" }),
  ],
};

function full(reply: ReturnType<typeof answer>, question: string): Answer {
  return {
    ...reply,
    id: "random",
    question,
    standaloneQuestion: question,
    generator: { id: "fake" },
    index: { id: "fake", embedder: "fake" },
    offsetUnit: "utf-16",
    timings: { retrieveMs: 0, answerMs: 0, totalMs: 0 },
  };
}

const SERVICE: GradedService = {
  name: "fake",
  async ask(question, history) {
    if (question === "fail") throw new Error("broken on purpose");
    if (question.startsWith("Who")) return full(abstention(), question);
    if (question === "And it?" && history.length === 0) return full(answer([KEEPER]), question);
    return full(answer([HEIGHT]), question);
  },
  document: async (id) =>
    id === "d" ? { id, text: TEXT, sentences: [HEIGHT, BUILT, KEEPER], passages: [HEIGHT, BUILT, KEEPER] } : undefined,
};

const run = (half: "all" | "fit" | "test" = "all", concurrency = 3) => runSet(SET, SERVICE, { half, concurrency });
const report = async () => makeReport({ service: "fake", half: "all", runs: [await run()] });

describe("a run", () => {
  it("asks each question of its document and keeps their order", async () => {
    const { records, notes } = await run();
    expect(records.map(({ graded }) => `${graded.id} ${graded.verdict}`)).toEqual([
      "1 grounded",
      "2 abstained",
      "3 failed",
      "4 grounded",
      "5 grounded",
    ]);
    expect(notes[0]).toContain("absent");
  });

  it("asks one half where told to", async () => {
    expect((await run("test")).records.map(({ graded }) => graded.id)).toEqual(["2"]);
  });

  it("asks follow-ups again without their history", async () => {
    const [pair] = (await run()).withoutHistory;
    expect(pair?.map(({ verdict }) => verdict)).toEqual(["grounded", "wrong"]);
  });

  it("grades the baselines that need no embeddings, with the oracle above all", async () => {
    const { sets } = await report();
    const values = Object.fromEntries((sets[0]?.baselines ?? []).map(({ name, summary }) => [name, summary.metrics.grounded?.value]));
    expect(Object.keys(values)).toEqual(["never answer", "random passage", "always answer", "BM25", "oracle passage"]);
    expect(values["never answer"]).toBe(1 / 5);
    expect(values["oracle passage"]).toBe(1);
  });

  it("reports the same twice, latency apart", async () => {
    const [first, second] = [await report(), await report()];
    expect(JSON.stringify({ ...first, latency: 0 })).toBe(JSON.stringify({ ...second, latency: 0 }));
    expect(JSON.stringify(first)).not.toContain('random"');
  });

  it("compares a misspelt question with its clean twin", async () => {
    const { alterations } = await report();
    expect(alterations.map(({ name, questions }) => [name, questions])).toEqual([
      ["misspelt, against the clean twin", 1],
      ["history dropped, against given", 1],
    ]);
    expect(alterations[1]?.metrics.grounded?.difference).toBe(-1);
  });

  it("prints figures, failures and where the pictures are", async () => {
    const text = terminalReport(await report(), "report/index.html");
    expect(text).toContain("GROUNDED");
    expect(text).toContain("broken on purpose");
    expect(text).toContain("report/index.html");
  });

  it("makes a page that loads nothing and that no question can break out of", async () => {
    const one = await run();
    const page = htmlReport(makeReport({ service: "fake", half: "all", runs: [one] }), [one]);
    expect(page).not.toMatch(/<(?:link|img|iframe)\b|src=|@import|url\(/);
    expect(page).not.toContain("</script><script>alert(1)");
    expect(page.match(/<script/g)).toHaveLength(2);
  });
});

describe("folding a stream", () => {
  const whole = full(answer([HEIGHT]), "How high?");
  async function* stream(text: string) {
    yield { type: "answer-start", id: "x", standaloneQuestion: "" } as const;
    yield { type: "text-delta", text } as const;
    for (const claim of whole.claims) yield { type: "claim", claim, citations: whole.citations } as const;
    yield { type: "answer-end", answer: whole } as const;
  }

  it("gives the answer at its end", async () => {
    expect(await foldEvents(stream(whole.answer))).toBe(whole);
  });

  it("refuses deltas that do not add up to it", async () => {
    await expect(foldEvents(stream("Something else."))).rejects.toThrow("streamed text");
  });
});

describe("an answer read over HTTP", () => {
  it("is refused where grading would misread it", () => {
    const good = full(answer([HEIGHT]), "How high?");
    expect(readAnswer(good)).toBe(good);
    expect(() => readAnswer({ ...good, confidence: 7 })).toThrow("confidence");
    expect(() => readAnswer({ ...good, status: "sure" })).toThrow("sure");
    expect(() => readAnswer({ ...good, citations: [{}] })).toThrow("citations");
    expect(() => readAnswer([])).toThrow("not an object");
  });
});
