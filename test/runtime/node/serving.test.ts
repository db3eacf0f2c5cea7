import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/core/answer.js";
import { ROOT } from "../../paths.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { footnote, serve } from "./footnote.js";

const QUESTION = JSON.stringify({ question: "What share of China's electricity could data centers use by 2026?" });
const POST = { method: "POST", headers: { "content-type": "application/json" } };

describe("footnote serve", () => {
  it("answers over HTTP, by an index and a port from the environment too, and tells its configuration", async () => {
    const server = await serve([], { FOOTNOTE_HOST: "127.0.0.1", FOOTNOTE_TIMEOUT_MS: "5000" });
    const answer = (await (await fetch(`${server.url}/ask`, { ...POST, body: QUESTION })).json()) as Answer;
    expect(answer.answer).toContain("nearly 6%");
    for (const path of ["/", "/docs/", "/openapi.json", "/documents", "/readyz", "/healthz"]) {
      expect((await fetch(`${server.url}${path}`)).status, path).toBe(200);
    }
    const remote = await footnote([
      "ask",
      "--json",
      "--url",
      server.url,
      "What share of China's electricity could data centers use by 2026?",
    ]);
    expect(JSON.parse(remote.stdout)).toMatchObject({ status: "answered" });
    server.child.kill("SIGTERM");
    const { code, stderr } = await server.ended;
    expect(code).toBe(0);
    expect(stderr).toMatch(/"timeoutMs":5000/);
    expect(stderr).not.toContain("OUTGOING");
  });

  it.each(["SIGTERM", "SIGINT"] as const)(
    "finishes the answer in flight when it is told to stop by %s, and ends with 0",
    async (signal) => {
      const { url, child, ended } = await serve();
      const half = Math.floor(QUESTION.length / 2);
      const asking = request(`${url}/ask`, { ...POST, headers: { ...POST.headers, "content-length": QUESTION.length } });
      asking.write(QUESTION.slice(0, half));
      await once(asking, "socket");
      await fetch(`${url}/healthz`);
      child.kill(signal);
      await expect
        .poll(
          () =>
            fetch(`${url}/healthz`).then(
              () => "open",
              () => "closed",
            ),
          { timeout: 5_000 },
        )
        .toBe("closed");
      asking.end(QUESTION.slice(half));
      const [response] = await once(asking, "response");
      let body = "";
      for await (const chunk of response) body += chunk;
      expect(response.statusCode).toBe(200);
      expect((JSON.parse(body) as Answer).answer).toContain("nearly 6%");
      const stopping = performance.now();
      expect((await ended).code).toBe(0);
      expect(performance.now() - stopping).toBeLessThan(4_000);
    },
  );

  it("outlives what is no HTTP", async () => {
    const { url, child, ended } = await serve();
    const { port } = new URL(url);
    for (const noise of [
      "\u0000\u0001\u0002",
      "GET / HTTP/9.9\r\n\r\n",
      `GET / HTTP/1.1\r\nhost: x\r\nx: ${"y".repeat(100_000)}\r\n\r\n`,
      "POST /ask HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n",
    ]) {
      const socket = connect(Number(port), "127.0.0.1");
      socket.on("error", () => undefined).resume();
      socket.end(noise);
      await new Promise((resolve) => socket.once("close", resolve));
    }
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    child.kill("SIGTERM");
    expect((await ended).code).toBe(0);
  });
});

describe("no connection leaves this machine", () => {
  it("or the guard these tests run under would end the process", () => {
    const guard = pathToFileURL(join(ROOT, "test/runtime/node/socket-guard.mjs")).href;
    for (const attempt of [
      "fetch('http://192.0.2.1/')",
      "fetch('https://example.org/')",
      "require('node:dns').lookup('example.org', () => {})",
      "require('node:net').connect(80, '192.0.2.1')",
    ]) {
      const { status, stderr } = spawnSync(process.execPath, ["--import", guard, "-e", attempt], { encoding: "utf8" });
      expect(status, attempt).toBe(97);
      expect(stderr).toContain("OUTGOING CONNECTION");
    }
  });

  it("while it ingests, asks or serves", async () => {
    const [corpus, index] = [
      await temporaryFolder({ "wind.md": "# Wind\n\nWind turbines turn air into electricity." }),
      await temporaryFolder(),
    ];
    const runs = [
      await footnote(["ingest", "--corpus", corpus, "--index", index, "--force"]),
      await footnote(["ask", "What share of China's electricity could data centers use by 2026?"]),
    ];
    const server = await serve(["--index", index]);
    await fetch(`${server.url}/ask`, { ...POST, body: QUESTION });
    server.child.kill("SIGTERM");
    for (const { code, stderr } of [...runs, await server.ended]) {
      expect(stderr).not.toContain("OUTGOING");
      expect(code).toBe(0);
    }
  });
});
