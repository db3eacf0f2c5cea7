import { cp, readdir, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/core/answer.js";
import { INDEX } from "../../paths.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { type Ended, footnote, footnoteOnFullDisk, start } from "./footnote.js";

const SIX_PERCENT = "What share of China's electricity could data centers use by 2026?";
const WIND = "# Wind\n\nWind turbines turn moving air into electricity.";

/** One line for the person at the terminal, and no stack. */
function expectOneLine({ code, stderr }: Ended, message: RegExp): void {
  expect(stderr).toMatch(message);
  expect(stderr.trim().split("\n"), stderr).toHaveLength(1);
  expect(code).toBe(2);
}

describe("footnote --help", () => {
  it("teaches the commands, and each command its options, defaults, variables and examples", async () => {
    const overview = await footnote(["--help"]);
    expect(overview.code).toBe(0);
    for (const verb of ["ingest", "serve", "ask", "worker-assets"]) {
      expect(overview.stdout).toContain(`  ${verb} `);
      const { stdout, code } = await footnote([verb, "--help"]);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`Usage: footnote ${verb}`));
      expect(stdout).toMatch(/--index DIR.*\(default .*\) \[FOOTNOTE_INDEX\]/);
      expect(stdout).toContain("Examples:");
    }
  });

  it("is what no command at all gets, as a mistake", async () => {
    const { code, stdout } = await footnote([]);
    expect([code, stdout.includes("Usage: footnote")]).toEqual([2, true]);
  });
});

describe("footnote ask", () => {
  it("prints the answer with numbered footnotes: section and quote", async () => {
    const { code, stdout } = await footnote(["ask", SIX_PERCENT]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\[1\]/);
    expect(stdout.replace(/\s+/g, " ")).toMatch(/\[1\] China faces a tradeoff between its AI and climate ambitions: “.*nearly 6%.*”/);
  });

  it("prints the contract's JSON, also where a variable says so", async () => {
    for (const { code, stdout } of [
      await footnote(["ask", "--json", SIX_PERCENT]),
      await footnote(["ask", SIX_PERCENT], { FOOTNOTE_JSON: "true" }),
    ]) {
      expect(code).toBe(0);
      expect(JSON.parse(stdout) as Answer).toMatchObject({ status: "answered", offsetUnit: "utf-16" });
    }
  });

  it("ends with 1 where the documents hold no answer", async () => {
    const { code, stdout } = await footnote(["ask", "Who won the 2022 World Cup?"]);
    expect(code).toBe(1);
    expect(stdout).not.toContain("[1]");
  });
});

describe("a mistake", () => {
  it.each([
    ["an unknown command", ["answer"], {}, /"answer" is no command/],
    ["an unknown option", ["ask", "--colour", "x"], {}, /--colour.*--index/],
    ["no question", ["ask"], {}, /no question/],
    ["a question too long", ["ask", "x".repeat(2001)], {}, /2001 characters/],
    ["a bad port", ["serve", "--port", "many"], {}, /--port is "many"/],
    ["a bad variable", ["serve"], { FOOTNOTE_PORT: "70000" }, /FOOTNOTE_PORT is "70000"/],
    ["an unknown document", ["ask", "--documents", "absent", "Why?"], {}, /"absent"/],
    ["an unknown model", ["ingest", "--model", "someone/else"], {}, /"someone\/else" is not known; choose one of/],
    ["a missing index", ["serve", "--index", "/nowhere"], {}, /no index at "\/nowhere".*npm run ingest/],
    ["a missing corpus", ["ingest", "--corpus", "/nowhere", "--index", "/tmp/footnote-test-none"], {}, /"\/nowhere" cannot be read/],
    ["a server that is not there", ["ask", "--url", "http://127.0.0.1:9", "Why?"], {}, /cannot be reached/],
  ])("is told in one line, and ends with 2: %s", async (_, args, environment, message) => {
    expectOneLine(await footnote(args, environment as Record<string, string>), message);
  });

  it("is told in one line: a port that is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as { port: number };
    expectOneLine(await footnote(["serve", "--port", String(port)]), new RegExp(`Port ${port} .*is taken`));
    taken.close();
  });
});

describe("a broken index", () => {
  it("is refused by serve and ask alike, with the file and the cure", async () => {
    const index = await temporaryFolder();
    await cp(INDEX, index, { recursive: true });
    const [generation] = (await readdir(index)).filter((name) => /^[0-9a-f]{16}$/.test(name));
    await truncate(join(index, generation ?? "", "hnsw/hnswlib.index"), 100);
    for (const args of [
      ["serve", "--port", "0"],
      ["ask", "Why?"],
    ]) {
      expectOneLine(await footnote([...args, "--index", index]), /hnswlib\.index has 100 bytes.*npm run ingest -- --index .* --force/);
    }
  });
});

describe("footnote ingest", () => {
  it("says what it made, and that there was nothing to do the second time", async () => {
    const [corpus, index] = [await temporaryFolder({ "wind.md": WIND }), await temporaryFolder()];
    const first = await footnote(["ingest", "--corpus", corpus, "--index", index]);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/Indexed 1 document, 1 passages into .* in [\d.]+ s/) });
    expect(first.stderr).toContain("Embedding:");
    const second = await footnote(["ingest"], { FOOTNOTE_CORPUS: corpus, FOOTNOTE_INDEX: index });
    expect(second).toMatchObject({ code: 0, stdout: expect.stringContaining("up to date"), stderr: "" });
  });

  it("twice at once does the work once, and tells the other in one line that it must wait", async () => {
    const [corpus, index] = [await temporaryFolder(manyDocuments(12)), await temporaryFolder()];
    const runs = [1, 2].map(() => start(["ingest", "--corpus", corpus, "--index", index, "--force"]));
    const ended = await Promise.all(runs.map((run) => run.ended));
    const [done, refused] = ended[0]?.code === 0 ? ended : ended.reverse();
    expect(done?.code).toBe(0);
    expectOneLine(refused as Ended, /Another ingest \(process \d+\) is writing/);
    expect((await footnote(["ask", "--index", index, "What does wind turbine 3 turn?"])).code).toBeLessThan(2);
  });

  it("on a full disk says so in one line, and leaves the old index answering", async () => {
    const [corpus, index] = [await temporaryFolder({ "wind.md": WIND }), await temporaryFolder()];
    await footnote(["ingest", "--corpus", corpus, "--index", index]);
    const question = ["ask", "--json", "--index", index, "What do wind turbines turn into electricity?"];
    const before = JSON.parse((await footnote(question)).stdout) as Answer;
    await writeFile(join(corpus, "more.md"), Object.values(manyDocuments(40)).join("\n\n"));
    const failed = await footnoteOnFullDisk(8, ["ingest", "--corpus", corpus, "--index", index]);
    expect(failed.code).toBe(2);
    expect(failed.stderr.trim().split("\n").at(-1)).toMatch(/cannot be written .*free space or name another folder/);
    expect(JSON.parse((await footnote(question)).stdout)).toMatchObject({ index: before.index, answer: before.answer });
    expect((await readdir(index)).filter((name) => name.startsWith(".tmp"))).toEqual([]);
  });
});

function manyDocuments(count: number): Record<string, string> {
  const sentences = (at: number) =>
    Array.from({ length: 40 }, (_, n) => `Wind turbine ${at} turns air number ${n} into electricity.`).join(" ");
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`turbine-${at}.md`, `# Turbine ${at}\n\n${sentences(at)}`]));
}
