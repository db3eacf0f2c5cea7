import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../paths.js";
import { footnote } from "./footnote.js";

describe("footnote mcp", () => {
  it("speaks to a client on standard input and output, logs to standard error, and ends with its client", async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [join(ROOT, "bin/footnote.js"), "mcp"],
      cwd: ROOT,
      stderr: "pipe",
    });
    let logged = "";
    transport.stderr?.on("data", (chunk: Buffer) => {
      logged += chunk.toString();
    });
    const failures: Error[] = [];
    const client = new Client({ name: "test", version: "1" });
    client.onerror = (error) => failures.push(error);
    await client.connect(transport);
    expect((await client.listTools()).tools.map(({ name }) => name).sort()).toEqual(["ask", "fetch", "search"]);
    const question = "What share of China's electricity could data centers use by 2026?";
    const result = await client.callTool({ name: "ask", arguments: { question } });
    expect(result.structuredContent).toMatchObject({ status: "answered" });
    expect(JSON.stringify(result.content)).toContain("nearly 6%");
    expect(JSON.stringify(result.content)).toContain("footnote://documents/the-chinese-way");
    const { contents } = await client.readResource({ uri: "footnote://documents/the-chinese-way" });
    expect(JSON.stringify(contents)).toContain("nearly 6%");
    const { pid } = transport;
    await client.close();
    expect(failures, "nothing but the protocol is written to standard output").toEqual([]);
    expect(logged).toMatch(/speaks MCP on standard input; index \w+: 1 documents/);
    await expect.poll(() => alive(pid)).toBe(false);
  });

  it("says in one line what is wrong, and ends with 2", async () => {
    const { code, stdout, stderr } = await footnote(["mcp", "--index", "/nowhere"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

function alive(pid: number | null): boolean {
  try {
    process.kill(pid ?? Number.NaN, 0);
    return true;
  } catch {
    return false;
  }
}
