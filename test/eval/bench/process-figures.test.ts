import { describe, expect, it } from "vitest";
import { addressIn } from "../../../eval/bench/child-server.js";
import { readPeak, readProcessorSeconds } from "../../../eval/bench/process-figures.js";
import { readCoreList } from "../../../eval/bench/processor-cores.js";

describe("a process's figures", () => {
  it("give peak memory in MiB", () => {
    expect(readPeak("VmPeak:\t  999999 kB\nVmHWM:\t  205824 kB\nVmRSS:\t  1024 kB\n")).toBe(201);
    expect(readPeak("")).toBeUndefined();
  });

  it("give user and system time together, whatever the process is called", () => {
    const after = "S 1 2 3 4 5 6 7 8 9 10 150 50 0 0 20 0 11 0 100 200";
    expect(readProcessorSeconds(`42 (node) ${after}`)).toBe(2);
    expect(readProcessorSeconds(`42 (a (b) c) ${after}`)).toBe(2);
    expect(readProcessorSeconds("")).toBeUndefined();
  });
});

describe("the cores a process may use", () => {
  it("are read from lists and ranges", () => {
    expect(readCoreList(" 0,1\n")).toEqual([0, 1]);
    expect(readCoreList(" 0-2,5\n")).toEqual([0, 1, 2, 5]);
    expect(readCoreList("")).toEqual([]);
  });
});

describe("a server's address", () => {
  it("is found in what it prints, once it is whole", () => {
    expect(addressIn("Footnote answers at http://127.0.0.1:40123/ (…)")).toBe("http://127.0.0.1:40123");
    expect(addressIn("at http://[::1]:8080/")).toBe("http://[::1]:8080");
    expect(addressIn("at http://127.0.0.1:40")).toBeUndefined();
    expect(addressIn('{"host":"127.0.0.1","port":0}')).toBeUndefined();
  });
});
