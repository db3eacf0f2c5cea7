import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Answer } from "../../../src/core/answer.js";
import { type ServedApp, servedApp } from "../../http/served-app.js";
import { type Ended, footnote } from "./footnote.js";

const SIX_PERCENT = "What share of China's electricity could data centers use by 2026?";

async function running(): Promise<ServedApp> {
  const app = await servedApp();
  onTestFinished(() => app.close());
  return app;
}

/** A host that is up, but is no Footnote. */
async function host(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function expectOneLine({ code, stdout, stderr }: Ended, message: RegExp): void {
  expect(stderr).toMatch(message);
  expect(stderr.trim().split("\n"), stderr).toHaveLength(1);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
}

describe("footnote ask --url", () => {
  it("answers as here, with footnotes or as JSON, and ends with 1 where there is no answer", async () => {
    const { url } = await running();
    const [prose, json, nothing] = await Promise.all([
      footnote(["ask", "--url", url, SIX_PERCENT]),
      footnote(["ask", "--url", `${url}/`, "--json", SIX_PERCENT]),
      footnote(["ask", "--url", url, "Who won the 2022 World Cup?"]),
    ]);
    expect(prose).toMatchObject({ code: 0, stderr: "" });
    expect(prose.stdout).toMatch(/nearly 6%[\s\S]*\[1\][\s\S]*\n\[1\] /);
    expect(json.code).toBe(0);
    const answer = JSON.parse(json.stdout) as Answer;
    expect(answer).toMatchObject({ status: "answered", offsetUnit: "utf-16", index: { id: expect.any(String) } });
    expect(nothing.code).toBe(1);
    expect(nothing.stdout).not.toContain("[1]");
  });

  it("finds a Footnote that lives below a path of its host", async () => {
    const { request } = await running();
    const url = await host(async (incoming, outgoing) => {
      let body = "";
      for await (const chunk of incoming) body += chunk;
      const path = String(incoming.url).replace(/^\/papers/, "");
      const response = await request(path, { method: "POST", headers: { "content-type": "application/json" }, body });
      outgoing.writeHead(response.status, { "content-type": response.headers.get("content-type") ?? "" }).end(await response.text());
    });
    expect((await footnote(["ask", "--url", `${url}/papers`, SIX_PERCENT])).stdout).toContain("nearly 6%");
  });

  it("passes the service's own words on, in one line", async () => {
    const { url } = await running();
    expectOneLine(await footnote(["ask", "--url", url, "--documents", "absent", "Why?"]), /answered 422: documents: .*"absent"/);
  });

  it.each<[string, RequestListener, RegExp]>([
    ["a web page", (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>Hello"), /no Footnote|is no JSON/],
    ["a page that is not found", (_, response) => response.writeHead(404).end("Not found"), /answered 404 without/],
    ["JSON of something else", (_, response) => response.end('{"hello":"world"}'), /its JSON is no answer/],
    ["nothing at all", (_, response) => response.end(), /is no JSON/],
    ["a problem of another's", (_, response) => response.writeHead(500).end('{"title":"Oops"}'), /answered 500 without/],
    [
      "half an answer",
      (_, response) => response.writeHead(200, { "content-length": "99" }).write("{", () => response.destroy()),
      /cannot be reached/,
    ],
    ["a door shut in the face", (request) => request.socket.destroy(), /cannot be reached/],
  ])("says in one line what an address answered that is no Footnote: %s", async (_, listener, message) => {
    expectOneLine(await footnote(["ask", "--url", await host(listener), "Why?"]), message);
  });

  it("waits no longer than it is told to", async () => {
    const url = await host(() => undefined);
    expectOneLine(await footnote(["ask", "--url", url, "--wait-ms", "200", "Why?"]), /no answer within 200 ms; wait longer with --wait-ms/);
  });

  it("says so where nobody listens", async () => {
    expectOneLine(await footnote(["ask", "--url", "http://127.0.0.1:9", "Why?"]), /cannot be reached \(/);
    expectOneLine(await footnote(["ask", "--url", "ftp://127.0.0.1", "Why?"]), /--url is "ftp:.*http or https/);
  });
});
