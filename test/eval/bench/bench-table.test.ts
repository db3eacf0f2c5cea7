import { describe, expect, it } from "vitest";
import { alignedTable, figure } from "../../../eval/bench/aligned-table.js";
import { benchTable, scaleTable } from "../../../eval/bench/bench-table.js";

const machine = { processor: "a processor", cores: 2, node: "v20.19.0", load: 0.2 };
const figures = { p50: 1, p99: 2 };

describe("the tables", () => {
  it("align words left and figures right", () => {
    expect(
      alignedTable([
        ["a", "median"],
        ["long name", "1"],
      ]),
    ).toBe("a          median\nlong name       1");
  });

  it("show no more digits than mean something", () => {
    expect([1234.5, 12.345, 1.2345, 0.12345, undefined, Number.NaN].map(figure)).toEqual(["1235", "12.3", "1.23", "0.123", "–", "–"]);
  });

  it("set the service beside the bare server, round by round", () => {
    const rounds = (perSecond: number[], p50: number) => perSecond.map((requestsPerSecond) => ({ requestsPerSecond, p50, p99: 2 * p50 }));
    const text = benchTable({
      machine,
      questions: 500,
      load: {
        service: rounds([1000, 100, 900], 4),
        repeats: rounds([5000, 500, 4500], 1),
        hello: rounds([10000, 1000, 9000], 0.5),
        alone: rounds([700, 600, 800], 1.5),
        servicePeakMiB: 150,
        pinned: true,
      },
      startUp: { milliseconds: [400, 500, 600], processorMs: [] },
      inProcess: { ask: [1], askProcessor: [1], retrieve: [0.2], embed: [0.05] },
      ingest: [{ corpus: "some text", passages: 500, sentences: 2000, passagesPerSecond: [100, 200, 300] }],
    });
    expect(text).toMatch(/requests\/s +900 +4500 +9000 +0\.100 \(0\.100–0\.100\) +0\.500 \(0\.500–0\.500\)/);
    expect(text).toMatch(/p50, ms +4\.00 +1\.00 +0\.500 +8\.00/);
    expect(text).toMatch(/one reader alone, p50, ms +1\.50 +1\.50 +1\.50 +≤ 5/);
    expect(text).toMatch(/first answer, ms +500 +400 +600/);
    expect(text).toMatch(/some text, 500\) +200 +100 +300/);
    expect(text).not.toContain("trust ratios");
  });

  it("warn when the machine is busy", () => {
    const scale = {
      passages: 1000,
      sentences: 5000,
      documents: 10,
      prepareSeconds: 1,
      writeSeconds: 2,
      indexMiB: 3,
      questions: 300,
      openSeconds: 0.1,
      memoryMiB: 200,
    };
    const text = scaleTable({
      machine: { ...machine, load: 6 },
      scale: [{ ...scale, retrieve: figures, ask: figures, lexical: figures, graph: figures, exact: figures, recallAt10: 0.998 }],
      vectors: [],
    });
    expect(text).toContain("trust ratios");
    expect(text).toMatch(/1000 .* 0\.998 +3\.00/);
  });
});
