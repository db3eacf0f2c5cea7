import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../../temporary-folder.js";
import { footnote, type Served, serve } from "./footnote.js";

const QUESTION = "What share of China's electricity could data centers use by 2026?";

function ask(url: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/ask`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ question: QUESTION }),
  });
}

async function logOf(server: Served): Promise<Record<string, unknown>[]> {
  server.child.kill("SIGTERM");
  const { stderr, code } = await server.ended;
  expect(code).toBe(0);
  return stderr
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** An OpenTelemetry collector that keeps what it is sent. */
async function collector() {
  const bodies: string[] = [];
  const paths: string[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    paths.push(request.url ?? "");
    bodies.push(body);
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return { bodies, paths, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("footnote key", () => {
  it("makes a key that a server takes, by the hash alone, and tells neither key nor hash in its log", async () => {
    const made = await footnote(["key", "alice"]);
    expect(made.code).toBe(0);
    const [key = "", entry = ""] = made.stdout.trim().split("\n");
    expect(key).toMatch(/^fn_[\w-]{43}$/);
    expect(entry).toMatch(/^alice:[0-9a-f]{64}$/);
    const folder = await temporaryFolder({ "keys.txt": `# ours\n${entry}\n` });
    const server = await serve(["--keys-file", join(folder, "keys.txt")], { FOOTNOTE_KEYS: `bob:${"0".repeat(64)}` });
    expect([(await ask(server.url)).status, (await ask(server.url, { authorization: `Bearer ${key}` })).status]).toEqual([401, 200]);
    const remote = ["ask", "--json", "--url", server.url, QUESTION];
    expect((await footnote(remote)).stderr).toContain("wants an API key");
    expect(JSON.parse((await footnote(remote, { FOOTNOTE_KEY: key })).stdout)).toMatchObject({ status: "answered" });
    const log = await logOf(server);
    expect(log).toContainEqual(expect.objectContaining({ route: "/ask", status: 200, key: "alice", answer: "answered" }));
    expect(JSON.stringify(log)).not.toContain(key);
    expect(JSON.stringify(log)).not.toMatch(/[0-9a-f]{64}/);
    expect(log.find(({ message }) => message === "Configuration")).toMatchObject({ configuration: { keys: "(set)" } });
  });

  it("and a list of keys: a mistake is told in one line, which does not repeat what may be a key in the clear", async () => {
    for (const [args, environment, message] of [
      [["key", "al ice"], {}, /"al ice"/],
      [["serve"], { FOOTNOTE_KEYS: "fn_a-key-in-the-clear" }, /Key 1 /],
    ] as const) {
      const { code, stderr } = await footnote(args, environment);
      expect(code).toBe(2);
      expect(stderr).toMatch(message);
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect(stderr).not.toContain("in-the-clear");
    }
  });
});

describe("footnote serve", () => {
  it("limits by address as the socket tells it, and by the header only behind a trusted proxy", async () => {
    const direct = await serve(["--rate-limit", "2"]);
    const statuses = async (url: string, addresses: string[]) => {
      const all: number[] = [];
      for (const address of addresses) all.push((await fetch(`${url}/documents`, { headers: { "x-forwarded-for": address } })).status);
      return all;
    };
    expect(await statuses(direct.url, ["192.0.2.1", "192.0.2.2", "192.0.2.3"])).toEqual([200, 200, 429]);
    expect((await fetch(`${direct.url}/healthz`)).status).toBe(200);
    const proxied = await serve(["--rate-limit", "1", "--trusted-proxies", "127.0.0.1,::1"]);
    expect(await statuses(proxied.url, ["192.0.2.1", "192.0.2.2", "6.6.6.6, 192.0.2.1"])).toEqual([200, 200, 429]);
  });

  it("gives metrics on a port of their own, and sends spans to a collector before it ends", async () => {
    const { bodies, paths, url: endpoint } = await collector();
    const port = await freePort();
    const server = await serve(["--metrics-port", String(port)], { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: "library" });
    await ask(server.url, { traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" });
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toContain('footnote_answers_total{status="answered",generator="extractive"} 1');
    expect(metrics).toContain("process_cpu_user_seconds_total");
    await logOf(server);
    expect(new Set(paths)).toEqual(new Set(["/v1/traces"]));
    const sent = bodies.join("\n");
    for (const said of ['"POST /ask"', '"chat extractive"', '"library"', "0af7651916cd43dd8448eb211c80319c"]) expect(sent).toContain(said);
    expect(sent).not.toContain("electricity");
  });

  it("has written feedback once it says so: a kill at that moment loses nothing", async () => {
    const folder = await temporaryFolder();
    const server = await serve(["--feedback", folder]);
    const accepted: string[] = [];
    let killed = false;
    const send = async (at: number) => {
      const response = await fetch(`${server.url}/feedback`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ answerId: `a-${at}`, rating: "up", comment: "x".repeat(500) }),
      });
      expect(response.status).toBe(201);
      accepted.push(((await response.json()) as { id: string }).id);
      if (accepted.length >= 40 && !killed) killed = server.child.kill("SIGKILL");
    };
    await Promise.allSettled(Array.from({ length: 200 }, (_, at) => send(at)));
    await server.ended;
    const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")));
    const kept = files.flatMap((text) => text.split("\n").slice(0, -1)).map((line) => JSON.parse(line).id);
    expect(killed).toBe(true);
    expect(kept).toEqual(expect.arrayContaining(accepted));
    expect(new Set(kept).size).toBe(kept.length);
  });

  it("is unready but answers for as long as it is told to, before it closes", async () => {
    const server = await serve(["--drain-ms", "4000"]);
    server.child.kill("SIGTERM");
    await expect.poll(async () => (await fetch(`${server.url}/readyz`)).status, { timeout: 3_000 }).toBe(503);
    expect((await ask(server.url)).status).toBe(200);
    expect((await server.ended).code).toBe(0);
  });
});
